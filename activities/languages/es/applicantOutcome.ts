// What a letter of intent that goes no further came to, in Spanish. In: the outcome, the organization. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { applicantOutcome as english } from '../en/applicantOutcome.ts';

const outcomes: (typeof english)['outcomes'] = {
  'setAside.notMultilateral': {
    subject: 'Su carta de intención ha sido descartada',
    what: (organization) =>
      say`Le agradecemos la carta de ${organization}. El marco de cooperación está destinado a organismos multilaterales (LOI-1), por lo que no podemos presentarla al Comité Directivo y la hemos descartado.`,
    next: 'Si cree que hemos interpretado mal qué tipo de organización son, responda a este mensaje y díganoslo: podemos retomar la carta en un nuevo expediente vinculado a este. Si tiene ideas de apoyo técnico o financiero, el mecanismo de redes es el lugar por donde empezar (CT-2); podemos ponerles en contacto.',
  },
  'setAside.fromSubsidiary': {
    subject: 'Su carta de intención ha sido descartada',
    what: (organization) =>
      say`Le agradecemos la carta de ${organization}. Procede de una parte de una organización mayor. La alianza se establece con el organismo en su conjunto, que envía la carta por sí mismo (LOI-1) y designa un único punto de contacto (G1-1), por lo que hemos descartado esta carta.`,
    next: 'Una carta de la organización de la que forman parte es bienvenida en cualquier momento; puede designar a su oficina como punto de contacto. Si actúan como organismo multilateral propio, responda a este mensaje y díganoslo: podemos retomar la carta en un nuevo expediente vinculado a este.',
  },
  'setAside.notALetterOfIntent': {
    subject: 'Acerca de su carta',
    what: (organization) =>
      say`Le agradecemos la carta de ${organization}. Entendemos que no es una carta de intención (LOI-1): no dice que la organización quiera ser una organización multilateral asociada. No se presenta al Comité Directivo, y el expediente que habíamos abierto queda cerrado.`,
    next: 'Respondemos por separado al asunto de su carta; la Unidad de Apoyo es la indicada para ello (CT-1). Si su intención era asociarse, responda a este mensaje: le diremos qué debe cubrir una carta de intención y retomaremos la suya en un nuevo expediente vinculado a este.',
  },
  'setAside.other': {
    subject: 'Su carta de intención ha sido descartada',
    what: (organization) =>
      say`Le agradecemos la carta de ${organization}. No podemos presentarla tal como está al Comité Directivo (LOI-1), y la hemos descartado por la razón que figura abajo.`,
    next: 'Si lo ve de otro modo, o si esa razón desaparece, responda a este mensaje: podemos retomar la carta en un nuevo expediente vinculado a este.',
  },
  duplicate: {
    subject: 'Su carta de intención ya consta en el registro',
    what: (organization) =>
      say`Le agradecemos la carta de ${organization}. Ya la tenemos en otro expediente, por lo que este segundo queda cerrado. El primero sigue como hasta ahora; no se pierde nada.`,
    next: 'Si la segunda carta debía sustituir a la primera, responda a este mensaje y la registraremos allí.',
  },
  lapsed: {
    subject: 'Su expediente queda cerrado, sin perjuicio de una nueva solicitud',
    what: (organization) =>
      say`Habíamos devuelto la carta de intención de ${organization} con una lista de puntos pendientes, y no nos ha llegado ninguna carta revisada en el plazo acordado. El expediente queda cerrado, sin perjuicio de una nueva solicitud.`,
    next: 'Puede enviar de nuevo una carta de intención en cualquier momento. Se leerá como nuevo expediente, y nada se tendrá en cuenta en su contra.',
  },
  notApproved: {
    subject: 'El Comité Directivo no ha aprobado su carta de intención',
    what: (organization) =>
      say`El Comité Directivo ha revisado la carta de intención de ${organization} (SC-1). Por decisión registrada del Comité, la carta no queda aprobada (SC-2).`,
    next: 'Puede escribir de nuevo en cualquier momento, en un nuevo expediente vinculado a este. La Unidad de Apoyo conversará con gusto sobre lo que tendría que cambiar; basta con responder a este mensaje.',
  },
  withdrawn: {
    subject: 'Su carta de intención queda retirada',
    what: (organization) =>
      say`Como usted pidió, la carta de intención de ${organization} queda retirada y el expediente cerrado. No se hará nada más con ella.`,
    next: 'Puede escribir de nuevo en cualquier momento. Si no era su deseo, responda a este mensaje de inmediato.',
  },
};

export const applicantOutcome: typeof english = {
  outcomes,
  lapsedFor: (missing) =>
    missing.length === 0
      ? 'La carta no indicaba quién la firmó en nombre de la organización, y no llegó a tiempo ninguna carta firmada.'
      : say`La carta no cumplía ${missing.join(', ')}, y no llegó a tiempo ninguna carta corregida.`,
  recorded: (meeting, date, reference) => say`Decisión registrada: ${meeting}, ${date}, ${reference}.`,
  decision: 'La decisión registrada',
  reason: 'La razón registrada',
  next: 'Lo que sigue siendo posible',
};
