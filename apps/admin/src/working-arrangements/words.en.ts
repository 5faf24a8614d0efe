export const words = {
  title: 'Working arrangements',
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    'working-arrangements': typeof words;
  }
}
