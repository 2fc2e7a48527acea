// The receipt for a letter of intent, in French. In: its version, names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { receipt as english } from '../en/receipt.ts';
import { called } from './arrivals.ts';

export const receipt: typeof english = {
  subject: (version) => `Nous avons reçu votre ${called[version]}`,
  arrived: (version, organization) =>
    say`Nous vous remercions. La ${called[version]} de ${organization} nous est parvenue et est enregistrée. Veuillez rappeler la référence du dossier dans tout ce que vous nous écrivez.`,
  yourCase: 'Votre dossier',
  follows: (earlier) =>
    say`Elle fait suite à votre dossier précédent, ${earlier}, qui est clos et ne vous est pas opposé.`,
  allFound: 'À première lecture, tout ce que demande le cadre y figure.',
  notMultilateral:
    'Vous n’avez rien à faire pour l’instant ; l’Unité d’appui vous écrira. Si nous nous sommes mépris sur la nature de votre organisation, veuillez répondre à ce message pour nous le dire.',
  notYet:
    'Vous n’avez rien à faire pour l’instant. Si l’Unité d’appui arrive à la même conclusion, elle vous renverra la lettre avec cette liste et le délai dont vous disposez. Vous pouvez aussi envoyer sans attendre une lettre révisée.',
  noted: 'Ce que nous avons noté',
  notesShown:
    'Le Comité directeur verra ces notes à côté de la lettre. Si l’une d’elles est erronée, veuillez répondre à ce message.',
  next: 'La suite',
  checked:
    'L’Unité d’appui vérifie que la lettre couvre tout ce que demande le cadre (LOI-1 à LOI-4, PR-1 à PR-6).',
  reviewed:
    'Une fois la lettre complète, le Comité directeur l’examine (SC-1). En l’absence de toute objection, il l’approuve (SC-2).',
  toldOfChanges:
    'Le Comité directeur, qui examine la lettre (SC-1), est informé de ce qui a changé. Un changement de fond fait repartir son délai depuis le début ; un changement de forme, non.',
  approvesThis: 'En l’absence de toute objection, le Comité approuve cette version (SC-2).',
  accepted:
    'La coprésidence vous envoie ensuite une lettre d’acceptation officielle (SC-3), et les deux lettres sont publiées (SC-4).',
  noDeadline:
    'Aucun délai ne court pour vous à ce stade. Nous vous écrivons à chaque étape, et votre page montre où en est le dossier.',
};
