import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Mon compte',
  lead: 'Comment vous vous connectez, et où vous êtes connecté.',
  name: 'Nom',
  email: 'Adresse électronique',
  roles: 'Rôles',
  sessions:
    'Une session prend fin deux heures après sa dernière utilisation, et douze heures après son début. Mettez fin à celles que vous ne connaissez pas.',
  client: '{name} n’a pas de compte ici',
  clientText:
    'Qui appelle avec une clé n’a ni mot de passe ni second facteur. Connectez-vous pour voir votre compte.',
  provider:
    'Le fournisseur d’identité de l’agence garde votre mot de passe et votre second facteur : modifiez-les là-bas.',
  refused: {
    'start-over': 'La connexion a duré trop longtemps ou a commencé dans une autre fenêtre. Recommencez.',
    declined: 'Le fournisseur d’identité ne vous a pas admis, ou vous y avez renoncé.',
    'provider-away': 'Le fournisseur d’identité est injoignable pour l’instant. Réessayez dans un moment.',
    'answer-refused':
      'La réponse du fournisseur d’identité n’était pas valable. Recommencez ; si cela se répète, prévenez un administrateur.',
    'email-not-verified':
      'Le fournisseur d’identité ne garantit pas votre adresse électronique. Adressez-vous à ceux qui le gèrent.',
    'not-invited': 'Personne ne vous a encore invité. Adressez-vous à un administrateur de ce registre.',
    disabled: 'Votre compte est désactivé. Adressez-vous à un administrateur de ce registre.',
    'no-role':
      'Le fournisseur d’identité ne vous donne aucun rôle dans ce registre. Adressez-vous à ceux qui le gèrent.',
    'session-over': 'Votre session a pris fin entre-temps. Reconnectez-vous.',
    'another-person': 'La preuve était celle d’une autre personne que celle qui est connectée.',
  },
  signIn: {
    title: 'Connexion',
    lead: 'Vous arriverez à la page que vous avez demandée.',
    act: 'Se connecter',
    onward: 'Continuer',
    startOver: 'Recommencer',
    provider: 'Se connecter avec {name}',
    orLocal: 'Ou avec un compte de ce registre :',
  },
  again: {
    title: 'Se reconnecter',
    text: 'Votre session a pris fin. Ce que vous avez saisi est toujours là ; une fois connecté, tout continue.',
  },
  stepUp: {
    title: 'Donnez encore une fois votre mot de passe',
    text: 'Ce que vous allez faire demande une preuve récente de votre identité. Elle vaut dix minutes.',
    provider:
      'Votre fournisseur d’identité vous demande encore une fois qui vous êtes ; vous revenez à cette page, et votre saisie est conservée.',
    act: 'Continuer',
    wrong: 'Ce n’est pas juste. Après plusieurs erreurs, le compte se repose quelques minutes.',
  },
  welcome: {
    title: 'Bienvenue',
    lead: 'Cette invitation est pour {email}. Choisissez un mot de passe, et vous êtes connecté.',
    leadOpen:
      'Cette invitation fait de vous le premier administrateur. Dites qui vous êtes et choisissez un mot de passe.',
    nameHelp: 'Tel que vos collègues le liront à côté de ce que vous modifiez.',
    emailHelp: 'Elle sert à vous connecter.',
    act: 'Accepter l’invitation',
    dead: 'Cette invitation n’ouvre rien',
    deadText:
      'Elle a déjà servi, une autre l’a remplacée, ou elle est trop ancienne. Demandez un nouveau lien à un administrateur.',
    toSignIn: 'Aller à la page de connexion',
  },
  password: {
    title: 'Mot de passe',
    label: 'Mot de passe',
    text: 'Un nouveau mot de passe met fin à toutes vos autres sessions.',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    rule: 'Au moins {n} caractères. Plusieurs mots simples valent mieux que quelques signes rares.',
    tooShort: 'Il faut au moins {n} caractères ; il y en a {now}.',
    show: 'Afficher le mot de passe',
    wrong:
      'Le mot de passe actuel n’est pas le bon. Après plusieurs erreurs, le compte se repose quelques minutes.',
    change: 'Changer le mot de passe',
    changed: 'Le mot de passe a été changé ; vos autres sessions ont pris fin.',
  },
  code: {
    label: 'Code',
    asked: 'Le mot de passe est le bon. Encore une chose :',
    shown: 'Les six chiffres que l’application affiche maintenant.',
    orRecovery: 'Les six chiffres de votre application d’authentification, ou un code de secours.',
    sixDigits: 'Un code a six chiffres.',
  },
  factor: {
    title: 'Second facteur',
    on: 'Qui se connecte avec votre mot de passe a aussi besoin d’un code de votre application d’authentification.',
    off: 'Votre mot de passe seul ouvre votre compte. Avec une application d’authentification sur votre téléphone, un mot de passe volé n’ouvre rien.',
    begin: 'Ajouter un second facteur',
    replace: 'Utiliser un autre appareil',
    picture: 'Le secret sous forme d’image, pour l’appareil photo de votre téléphone',
    scan: 'Scannez l’image avec une application d’authentification, puis saisissez le code qu’elle affiche.',
    secret: 'Sans appareil photo, saisissez ce secret dans l’application :',
    confirm: 'Confirmer',
    recovery: 'Codes de secours',
    recoveryText:
      'Chacun remplace une fois votre appareil, si vous le perdez. Ils ne sont affichés que maintenant : gardez-les loin de votre téléphone.',
    kept: 'Je les ai gardés',
    remove: 'Ne plus l’utiliser',
    removeTitle: 'Ne plus utiliser le second facteur ?',
    removeText:
      'Dès lors, votre mot de passe seul ouvre votre compte. Les codes de secours n’ouvrent plus rien.',
    removed: 'Le second facteur n’est plus demandé.',
  },
};
