import { byModule } from './words-by-module.ts';

export const words = byModule(import.meta.glob('/src/*/words.en.ts', { eager: true }));
