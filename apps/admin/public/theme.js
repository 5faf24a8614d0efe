// Runs before the first paint, so that a dark screen never flashes white. A file and not an inline
// script, because the content security policy allows none. `src/session/theme.ts` keeps it up to date.
(() => {
  const choice = localStorage.getItem('concord.theme') || 'system';
  const dark =
    choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
  document.documentElement.lang = localStorage.getItem('concord.locale') || 'en';
})();
