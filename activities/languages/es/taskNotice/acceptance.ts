// Tasks from the acceptance and the publication, in Spanish. In: offices, names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { acceptance as english } from '../../en/taskNotice/acceptance.ts';

export const acceptance: typeof english = {
  acceptanceRefused: {
    subject: 'Una copresidencia se negó a firmar',
    refused: (office, organization) =>
      say`La copresidencia ${office} se ha negado a firmar la carta de aceptación dirigida a ${organization} (SC-3). En sus palabras:`,
    bring: say`El expediente vuelve al Comité. Inclúyalo en el orden del día de la próxima reunión.`,
  },
  signerRecused: {
    subject: 'Una copresidencia tiene un conflicto de intereses',
    declared: (office, organization) =>
      say`La copresidencia ${office} ha declarado un conflicto de intereses y no firma la carta de aceptación dirigida a ${organization} (SC-3). En sus palabras:`,
    instead: say`Según las reglas de este expediente, se pide la firma a quien la suple, o las demás copresidencias firman sin ella.`,
    nothing: say`No tiene que hacer nada si la nómina designa a una persona suplente, o si las reglas permiten que firmen las demás.`,
    load: say`De lo contrario, cargue una nómina que la designe y haga redactar de nuevo la aceptación.`,
  },
  coChairsVacant: {
    subject: 'Ninguna copresidencia puede firmar',
    nobody: (organization) =>
      say`El Comité Directivo ha aprobado la carta de intención de ${organization} (SC-2), pero la nómina no designa hoy ninguna copresidencia en funciones que pueda firmar la carta de aceptación (SC-3).`,
    load: say`Cargue una nómina que designe las copresidencias en funciones y haga redactar de nuevo la aceptación.`,
    stays: say`La aprobación no caduca.`,
  },
  acceptanceOverdue: {
    subject: 'Hay firmas atrasadas',
    waits: (organization) =>
      say`La carta de aceptación dirigida a ${organization} (SC-3) espera desde hace más tiempo del previsto las firmas siguientes:`,
    speak: say`Póngase en contacto con quienes deben firmar.`,
    handOver: say`Si un cargo tiene nuevo titular, registre el relevo; se pide la firma a la nueva persona, y las firmas ya dadas se conservan.`,
    stays: say`La aprobación no caduca.`,
  },
  acceptanceUndelivered: {
    subject: 'La carta de aceptación no llegó',
    notDelivered: (organization) =>
      say`La carta de aceptación dirigida a ${organization} está firmada (SC-3), pero no pudo entregarse a su punto de contacto:`,
    findOut: say`Averigüe la dirección correcta del punto de contacto y envíe allí de nuevo la aceptación.`,
    notPublished: say`No se publica nada antes de que haya llegado.`,
  },
  publicationFailed: {
    subject: 'La publicación falló',
    failed: (organization) =>
      say`Las cartas de ${organization} y el acta de su revisión no pudieron publicarse y verificarse (SC-4), de modo que la organización aún no figura en la lista (SC-5). Todo ocurre a la vez o no ocurre.`,
    mend: say`Corrija la causa y haga que se intente de nuevo la publicación.`,
  },
};
