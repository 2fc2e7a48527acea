// What to look at in a letter of intent, in Spanish. In: a flag. Out: a sentence.
import type { Translation } from '../../../domain/letter.ts';
import { say } from '../../typesetting/say.ts';
import type { flags as english } from '../en/flags.ts';

function translated(translation: Translation | null): string {
  if (translation === null) return 'No consta ninguna traducción en el expediente.';
  const { language, by, section } = translation;
  return by === undefined
    ? say`Una traducción (idioma: «${language}») figura debajo, bajo el título «${section}»; no consta quién la hizo.`
    : say`Una traducción (idioma: «${language}»), hecha por ${by}, figura debajo, bajo el título «${section}».`;
}

export const flags: typeof english = {
  inWords(flag) {
    switch (flag.flag) {
      case 'reservation':
        return say`Reserva sobre ${flag.clause}: ${flag.passage}`;
      case 'unsigned':
        return 'La carta no está firmada: no indica quién la firmó en nombre de la organización.';
      case 'fromSubsidiary':
        return say`La organización forma parte de ${flag.parent}; la alianza sería solo con ella, y no con ${flag.parent}.`;
      case 'otherLanguage':
        return `${say`La carta no está escrita en inglés (idioma: «${flag.language}»); el original es el que cuenta.`} ${translated(flag.translation)}`;
      case 'sentByAnother':
        return flag.contact === null
          ? say`La carta fue enviada por ${flag.sender}.`
          : say`La carta fue enviada por ${flag.sender}, y no por su punto de contacto, ${flag.contact}.`;
    }
  },
};
