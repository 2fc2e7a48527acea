// The page of a Co-Chair office, in Spanish. In: names, policy, counts. Out: the words.
import type { sign as english } from '../en/sign.ts';

export const sign: typeof english = {
  title: 'Carta de aceptación',
  forCoChairs: 'Para la copresidencia',
  about: (organization) => `Carta de aceptación para ${organization}`,
  nothingToSign: 'No hay nada que firmar en este momento.',
  asked: 'Qué se le pide',
  askedToSign: (office) => `Firme por la copresidencia ${office}, o diga por qué no lo hace.`,
  standIn: (whom) => `Usted firma como suplente de ${whom}, que tiene un conflicto de intereses.`,
  signedAlready: 'Su copresidencia ya firmó. No le queda nada por hacer.',
  notASigner:
    'Su copresidencia no firma esta carta: la firman un suplente o las demás, por un conflicto de intereses.',
  exactly: 'Usted firma exactamente este texto. Sale en inglés, tal como figura aquí.',
  conflict: {
    substitute:
      'Nadie firma pese a un conflicto de intereses con la organización. Si usted lo tiene, recúsese: firma el suplente de su copresidencia.',
    othersSign:
      'Nadie firma pese a un conflicto de intereses con la organización. Si usted lo tiene, recúsese: las demás copresidencias firman sin la suya.',
  },
  signatures: 'Firmas',
  office: 'Copresidencia',
  holder: 'Titular',
  signed: 'Firma',
  awaitedSince: 'pendiente desde el',
  recused: 'Recusación',
  approvedAt: 'Aprobación',
  hash: 'Huella SHA-256 del texto',
  theLetter: 'La carta tal como saldrá',
  theLetterSigned: 'La carta tal como salió',
  pdf: 'Abrirla en PDF',
  text: 'Guardar el texto que se firma',
  onTheList: 'Las cartas publicadas',
  decide: 'Qué puede decidir',
  decideWhy:
    'Como copresidencia, con registro y con su motivo. Cada acto muestra primero su efecto; los formularios están en inglés.',
  evidence: 'Las pruebas: qué fue de cada aviso (en inglés)',
  doubt: 'El silencio no permite decidir (en inglés)',
  acts: {
    sign: {
      title: 'Firmar la carta de aceptación',
      explained: 'Usted firma por su copresidencia. Una firma permanece; no puede retirarse.',
      button: 'Firmar',
    },
    refuse: {
      title: 'Negarse a firmar',
      explained: 'El expediente vuelve entonces al Comité Directivo, con su motivo.',
      button: 'Negarse a firmar',
      reason: 'Su motivo',
      help: 'Lo leen los puestos del Comité Directivo y la Unidad de Apoyo.',
    },
    recuse: {
      title: 'Recusar su copresidencia',
      explained: 'Usted tiene un conflicto de intereses con la organización, y su copresidencia no firma.',
      button: 'Recusarse',
      reason: 'El conflicto de intereses',
      help: 'Lo lee la Unidad de Apoyo, y queda en el expediente.',
    },
  },
};
