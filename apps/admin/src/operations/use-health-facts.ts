import { computed, type Ref } from 'vue';
import type { Schema } from '../session/contract.ts';
import { type Formats, useFormats } from '../session/formats.ts';
import { type Say, useWords } from '../session/i18n.ts';
import type { Fact } from '../ui/types.ts';
import { bytesText } from './numbers.ts';

type Health = Schema<'SystemHealth'>;
type Words = { t: Say; formats: Formats };
const at = 'operations.health';

const processFacts = ({ process }: Health, { t, formats }: Words): Fact[] => [
  { key: 'version', label: t(`${at}.version`), value: process.version },
  { key: 'startedAt', label: t(`${at}.startedAt`), value: formats.instant(process.startedAt) },
  { key: 'timeZone', label: t(`${at}.timeZone`), value: process.timeZone },
  { key: 'memory', label: t(`${at}.memory`), value: bytesText(process.memoryBytes, formats) },
  { key: 'node', label: t(`${at}.node`), value: process.node },
];

function connectionsText({ most, open, idle, waiting }: Health['database']['connections'], t: Say): string {
  return waiting
    ? t(`${at}.connectionsWait`, { most, open, waiting })
    : t(`${at}.connectionsText`, { most, open, idle });
}

function databaseFacts({ database, disk }: Health, { t, formats }: Words): Fact[] {
  const { version, embedded, answersInMs, bytes, migration, migratedAt, connections } = database;
  const bytesOf = (value: number) => bytesText(value, formats);
  const diskText = disk
    ? t(`${at}.diskText`, {
        free: bytesOf(disk.freeBytes),
        total: bytesOf(disk.totalBytes),
        folder: disk.folder,
      })
    : t(`${at}.diskElsewhere`);
  return [
    { key: 'server', label: t(`${at}.server`), value: embedded ? t(`${at}.embedded`, { version }) : version },
    {
      key: 'answers',
      label: t(`${at}.answersIn`),
      value: t(`${at}.milliseconds`, { n: formats.number(answersInMs) }),
    },
    { key: 'size', label: t(`${at}.size`), value: bytesOf(bytes) },
    { key: 'disk', label: t(`${at}.disk`), value: diskText },
    { key: 'connections', label: t(`${at}.connections`), value: connectionsText(connections, t) },
    {
      key: 'tables',
      label: t(`${at}.tables`),
      value: t(`${at}.migrated`, { name: migration, time: formats.instant(migratedAt) }),
    },
  ];
}

function workFacts({ seals, feed, webhooks }: Health, { t, formats }: Words): Fact[] {
  const { number, time, unsealed } = seals;
  const sealText = number && time ? t(`${at}.sealText`, { number, time: formats.second(time) }) : null;
  const seconds = (value: number | null) => formats.number(value ?? 0);
  return [
    { key: 'seal', label: t(`${at}.seal`), value: sealText, to: '/administration/seals' },
    {
      key: 'unsealed',
      label: t(`${at}.unsealed`),
      value: t(
        `${at}.unsealedText`,
        { n: formats.number(unsealed), seconds: seconds(seals.unsealedSeconds) },
        unsealed,
      ),
    },
    {
      key: 'feed',
      label: t(`${at}.feed`),
      value: t(`${at}.feedText`, { n: feed.held, seconds: seconds(feed.heldSeconds) }, feed.held),
    },
    {
      key: 'feedDays',
      label: t(`${at}.feedDays`),
      value: t(`${at}.days`, { n: feed.retentionDays }, feed.retentionDays),
    },
    {
      key: 'webhooks',
      label: t(`${at}.webhooks`),
      value: t(`${at}.webhooksText`, { active: webhooks.active, disabled: webhooks.disabled }),
      to: '/administration/webhooks',
    },
    {
      key: 'deliveries',
      label: t(`${at}.deliveries`),
      value: t(
        `${at}.deliveriesText`,
        { waiting: formats.number(webhooks.waiting), n: webhooks.due },
        webhooks.due,
      ),
    },
  ];
}

/** What was measured, as lines to read. */
export function useHealthFacts(health: Ref<Health | null>) {
  const { t } = useWords();
  const formats = useFormats();
  return computed(() => {
    const words = { t, formats: formats.value };
    const { value } = health;
    if (!value) return { process: [], database: [], work: [] };
    return {
      process: processFacts(value, words),
      database: databaseFacts(value, words),
      work: workFacts(value, words),
    };
  });
}
