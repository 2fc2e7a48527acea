// To the Support Unit, that a letter of intent is on record, in Spanish. In: its version, names. Out: sentences.
import type { Role } from '../../../domain/roles.ts';
import { say } from '../../typesetting/say.ts';
import type { letterArrived as english } from '../en/letterArrived.ts';
import { called } from './arrivals.ts';

const by: Record<Role, string> = {
  supportUnit: 'por la Unidad de Apoyo',
  seat: 'por un puesto del Comité Directivo',
  coChair: 'por una copresidencia',
  contact: 'por el punto de contacto de la organización',
  networkingMechanism: 'por el mecanismo de redes',
  peerLearning: 'por el subcomité de aprendizaje entre pares y apoyo',
  clock: 'por el reloj',
  post: 'por el sistema',
};

export const letterArrived: typeof english = {
  toCheck: (version, organization) => `Por comprobar: ${called[version]}, ${organization}`,
  onRecord: (version, organization) => `Registrada: ${called[version]}, ${organization}`,
  arrived: (version, organization, recordedBy) =>
    say`La ${called[version]} de ${organization} consta en el expediente, registrada ${by[recordedBy]}.`,
  theCase: 'El expediente',
  follows: 'Da continuidad al expediente',
  lookFirst: 'Le rogamos que mire esto primero',
  allFound: 'Una primera lectura encontró todo lo que pide el marco.',
  underReview:
    'Al Comité se le comunica qué ha cambiado, y desde ahora revisa esta versión (SC-1). Un cambio de fondo hace que su plazo empiece de nuevo.',
  todo: 'Qué puede hacer',
  declareComplete:
    'Declararla completa: el Comité Directivo la revisa entonces (SC-1), y su aviso muestra lo anotado arriba.',
  giveBack: 'Devolverla con lo que le falta, o para su firma (LOI-1 a LOI-4).',
  setAside:
    'Cerrar el expediente como duplicado de otro, o descartar la carta indicando el motivo y la razón.',
};
