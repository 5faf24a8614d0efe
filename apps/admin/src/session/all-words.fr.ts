import { byModule } from './words-by-module.ts';

export const words = byModule(import.meta.glob('../*/words.fr.ts', { eager: true }));
