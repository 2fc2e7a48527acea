// The copy for a seat's delegate, in French. In: names, the last day in words. Out: a sentence.
import { say } from '../../typesetting/say.ts';
import type { delegateCopy as english } from '../en/delegateCopy.ts';

export const delegateCopy: typeof english = {
  why: (seat, until, holder, delegate) =>
    say`Vous pouvez parler au nom du siège ${seat} du Comité directeur jusqu’au ${until} ; vous recevez donc une copie de ce que reçoit son titulaire, ${holder}. L’un et l’autre peuvent répondre ; la dernière réponse reçue compte, et la vôtre est enregistrée comme « ${delegate} pour ${seat} ». Voici le message :`,
};
