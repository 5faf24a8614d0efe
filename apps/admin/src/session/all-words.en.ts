import { byModule } from './words-by-module.ts';

export const words = byModule(import.meta.glob('../*/words.en.ts', { eager: true }));
