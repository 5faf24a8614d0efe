import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Accords',
  lead: 'Ce qui permet aux données opérationnelles à caractère personnel de circuler systématiquement.',
  search: 'Chercher un accord',
  new: 'Nouvel accord',
  edit: 'Modifier l’accord',
  empty: 'Aucun accord pour l’instant',
  emptyText:
    'Un accord, ou une décision d’adéquation de la Commission, permet aux données opérationnelles à caractère personnel de circuler systématiquement. Consignez le premier.',
  form: {
    label: 'Forme',
    'international-agreement': 'Accord international',
    'cooperation-agreement': 'Accord de coopération',
    'adequacy-decision': 'Décision d’adéquation',
  },
  reference: { help: 'Numéro CELEX, référence au Journal officiel ou décision du Conseil.' },
  scope: {
    label: 'Peut être échangé',
    none: 'rien',
    help: 'Un accord va aussi loin que ses propres termes, pas au-delà : décochez ce qu’il exclut (BR04).',
    why: 'Pas au-delà de ses propres termes, avec les autorités nationales du partenaire (BR04).',
    'strategic-information': 'informations stratégiques',
    'operational-information': 'informations opérationnelles',
    evidence: 'preuves',
    'operational-personal-data': 'données opérationnelles à caractère personnel',
  },
  step: {
    label: 'Étape d’échange de données',
    yes: 'Nécessaire : l’entrée en vigueur seule n’ouvre pas l’échange de données.',
    no: 'Pas nécessaire : l’entrée en vigueur suffit.',
    tick: 'Les données ne circulent qu’après une étape de plus (échange de données ouvert)',
  },
  implementedBy: 'Mis en œuvre par',
  fallbacks: 'Solutions de repli',
  nobody: 'aucun arrangement consigné',
};
