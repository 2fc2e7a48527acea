// Tasks from the acceptance and the publication, in French. In: offices, names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { acceptance as english } from '../../en/taskNotice/acceptance.ts';

export const acceptance: typeof english = {
  acceptanceRefused: {
    subject: 'Une coprésidence a refusé de signer',
    refused: (office, organization) =>
      say`La coprésidence ${office} a refusé de signer la lettre d’acceptation adressée à ${organization} (SC-3). Voici ses termes :`,
    bring: say`Le dossier revient devant le Comité. Veuillez l’inscrire à l’ordre du jour de la prochaine réunion.`,
  },
  signerRecused: {
    subject: 'Une coprésidence a un conflit d’intérêts',
    declared: (office, organization) =>
      say`La coprésidence ${office} a déclaré un conflit d’intérêts et ne signe pas la lettre d’acceptation adressée à ${organization} (SC-3). Voici ses termes :`,
    instead: say`Selon les règles applicables à ce dossier, la personne suppléante est invitée à signer, ou les autres coprésidents signent sans elle.`,
    nothing: say`Vous n’avez rien à faire si la liste des sièges et des charges désigne une personne suppléante, ou si les règles permettent aux autres de signer.`,
    load: say`Sinon, chargez une liste qui en désigne une, puis faites rédiger à nouveau l’acceptation.`,
  },
  coChairsVacant: {
    subject: 'Aucune coprésidence ne peut signer',
    nobody: (organization) =>
      say`Le Comité directeur a approuvé la lettre d’intention de ${organization} (SC-2), mais la liste des sièges et des charges ne désigne aujourd’hui aucune coprésidence en fonction qui puisse signer la lettre d’acceptation (SC-3).`,
    load: say`Chargez une liste qui désigne les coprésidents en fonction, puis faites rédiger à nouveau l’acceptation.`,
    stays: say`L’approbation ne devient pas caduque.`,
  },
  acceptanceOverdue: {
    subject: 'Des signatures sont en retard',
    waits: (organization) =>
      say`La lettre d’acceptation adressée à ${organization} (SC-3) attend depuis plus longtemps que prévu les signatures suivantes :`,
    speak: say`Veuillez prendre contact avec ces signataires.`,
    handOver: say`Si une charge a changé de titulaire, enregistrez la passation ; la nouvelle personne est invitée à signer, et les signatures déjà données restent acquises.`,
    stays: say`L’approbation ne devient pas caduque.`,
  },
  acceptanceUndelivered: {
    subject: 'La lettre d’acceptation n’est pas arrivée',
    notDelivered: (organization) =>
      say`La lettre d’acceptation adressée à ${organization} est signée (SC-3), mais elle n’a pas pu être remise au point de contact :`,
    findOut: say`Trouvez l’adresse exacte du point de contact, et renvoyez-y l’acceptation.`,
    notPublished: say`Rien n’est publié avant qu’elle ne soit arrivée.`,
  },
  publicationFailed: {
    subject: 'La publication a échoué',
    failed: (organization) =>
      say`Les lettres de ${organization} et le procès-verbal de son examen n’ont pas pu être publiés et vérifiés (SC-4) ; l’organisation ne figure donc pas encore sur la liste (SC-5). Tout se fait ensemble ou rien ne se fait.`,
    mend: say`Remédiez à la cause, puis faites relancer la publication.`,
  },
};
