// To the Support Unit, that a letter of intent is on record, in French. In: its version, names. Out: sentences.
import type { Role } from '../../../domain/roles.ts';
import { say } from '../../typesetting/say.ts';
import type { letterArrived as english } from '../en/letterArrived.ts';
import { called } from './arrivals.ts';

const by: Record<Role, string> = {
  supportUnit: 'par l’Unité d’appui',
  seat: 'par un siège du Comité directeur',
  coChair: 'par la coprésidence',
  contact: 'par le point de contact de l’organisation',
  networkingMechanism: 'par le mécanisme de mise en réseau',
  peerLearning: 'par le sous-comité chargé de l’apprentissage entre pairs et de l’appui',
  clock: 'par l’horloge',
  post: 'par le système',
};

export const letterArrived: typeof english = {
  toCheck: (version, organization) => `À vérifier : ${called[version]}, ${organization}`,
  onRecord: (version, organization) => `Au dossier : ${called[version]}, ${organization}`,
  arrived: (version, organization, recordedBy) =>
    say`La ${called[version]} de ${organization} est au dossier, enregistrée ${by[recordedBy]}.`,
  theCase: 'Le dossier',
  follows: 'Fait suite au dossier',
  lookFirst: 'À regarder en premier',
  allFound: 'Une première lecture a trouvé tout ce que demande le cadre.',
  underReview:
    'Le Comité est informé de ce qui a changé et examine désormais cette version (SC-1). Un changement de fond fait repartir son délai depuis le début.',
  todo: 'Ce que vous pouvez faire',
  declareComplete:
    'La déclarer complète : le Comité directeur l’examine alors (SC-1), et son avis montre ce qui est noté ci-dessus.',
  giveBack: 'La renvoyer avec ce qui lui manque, ou pour signature (LOI-1 à LOI-4).',
  setAside:
    'Clore le dossier comme double d’un autre, ou écarter la lettre en indiquant le motif et la raison.',
};
