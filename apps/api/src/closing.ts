type Close = () => Promise<void>;

/**
 * Ends the process in good order on SIGINT and SIGTERM: what was opened last is closed first. A terminal sends the
 * signal to the whole group and watchers send it twice, so further signals are heard and ignored.
 */
export function closeOnSignal(): { add: (close: Close) => void; close: Close } {
  const closes: Close[] = [];
  let closing: Promise<void> | undefined;
  const closeAll = async () => {
    for (const close of closes.toReversed()) await close().catch(() => {});
  };
  const close = () => {
    closing ??= closeAll();
    return closing;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void close().then(() => process.exit(0)));
  return { add: (one) => closes.push(one), close };
}
