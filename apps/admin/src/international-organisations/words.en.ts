export const words = {
  title: 'International organisations',
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    'international-organisations': typeof words;
  }
}
