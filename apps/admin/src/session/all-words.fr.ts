import { byModule } from './words-by-module.ts';

export const words = byModule(import.meta.glob('/src/*/words.fr.ts', { eager: true }));
