// News about what came after the close of a review, in Spanish. In: names, words for an answer. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { late as english } from '../../en/seatNews/late.ts';

export const late: typeof english = {
  subject: (organization) => `Su respuesta llegó después del cierre: ${organization}`,
  thanks: ({ the }, answer) =>
    say`Gracias por su respuesta en ${the}: ${answer}. Nos llegó después del cierre de la revisión, de modo que no se cuenta.`,
  closed: 'La revisión se cerró',
  kept: say`Se conserva en el expediente. Si la hora que consta le parece equivocada, responda a este mensaje.`,
  keptAndShown: say`Se conserva en el expediente y se muestra a las copresidencias. Si la hora que consta le parece equivocada, responda a este mensaje.`,
  canHappen: 'Qué puede ocurrir todavía',
  whatFollows: 'Qué se sigue de ello',
  openAgain: {
    letter: say`Hasta que la última copresidencia haya firmado la aceptación, las copresidencias pueden abrir de nuevo la revisión, con un motivo. Las respuestas tardías cuentan entonces. Después, el resultado queda como está.`,
    partnership: say`Mientras no esté decidido si la alianza continúa, las copresidencias pueden abrir de nuevo la revisión, con un motivo. Las respuestas tardías cuentan entonces. Después, el resultado queda como está.`,
  },
  follows: {
    coChairsDecide: say`El silencio no pudo decidir esta revisión, de modo que la tienen ante sí las copresidencias, o decide el Comité (SC-2). Al hacerlo ven su objeción. Pueden abrir de nuevo la revisión, con un motivo; su objeción cuenta entonces.`,
    acceptanceHeld: say`Todavía no han firmado la aceptación todas las copresidencias, de modo que su objeción la detiene y nada sale (SC-3). Las copresidencias deciden, y consta: abren de nuevo la revisión, y su objeción cuenta, o la aceptación sigue adelante, y su objeción queda conservada.`,
    specialReview: say`La aceptación se firmó antes de que llegara su objeción. Lo firmado permanece, o todavía sale; nada se deshace en silencio. Su objeción abre una revisión especial, como pronto cuando todo esté publicado, y el Comité la termina con una decisión registrada (SC-6).`,
  },
  takeBack: say`Si quiere retirar la objeción, responda a este mensaje y dígalo, con un motivo si lo desea. Si no, su puesto no tiene que hacer nada más por ahora, y volveremos a escribirle cuando algo cambie.`,
  settledSubject: {
    withdrawn: (organization) => `Objeción tardía retirada: ${organization}`,
    dismissed: (organization) => `Objeción tardía descartada: ${organization}`,
  },
  yourSeat: (seat) => `su puesto (${seat})`,
  theSeat: (seat) => `el puesto ${seat}`,
  settled: {
    withdrawn: {
      afterTheClose: (seat, organization) =>
        say`La objeción sobre ${organization} que presentó ${seat}, llegada después del cierre de la revisión, se ha retirado por escrito (SC-2).`,
      afterTheSignature: (seat, organization) =>
        say`La objeción sobre ${organization} que presentó ${seat}, llegada después de firmada la aceptación, se ha retirado por escrito (SC-2).`,
    },
    dismissed: {
      afterTheClose: (seat, organization) =>
        say`Una copresidencia ha decidido, y consta, que la objeción sobre ${organization} que presentó ${seat}, llegada después del cierre de la revisión, no detiene la aceptación (SC-2).`,
      afterTheSignature: (seat, organization) =>
        say`Una copresidencia ha decidido, y consta, que la objeción sobre ${organization} que presentó ${seat}, llegada después de firmada la aceptación, no detiene la aceptación (SC-2).`,
    },
  },
  afterwards: {
    special: say`Otras objeciones siguen en pie, de modo que la revisión especial continúa y el Comité decide sobre ellas (SC-6).`,
    withdrawn: say`Ya no impide la aceptación y no abre ninguna revisión especial. La objeción de otro puesto queda como estaba.`,
    dismissed: say`La aceptación sigue adelante, y se pide la firma a quien aún no haya firmado (SC-3). La objeción queda conservada.`,
  },
};
