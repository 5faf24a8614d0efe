export const words = {
  title: 'Liaison prosecutors',
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    'contact-points': typeof words;
  }
}
