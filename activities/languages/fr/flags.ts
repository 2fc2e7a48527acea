// What to look at in a letter of intent, in French. In: a flag. Out: a sentence.
import type { Translation } from '../../../domain/letter.ts';
import { say } from '../../typesetting/say.ts';
import type { flags as english } from '../en/flags.ts';

function translated(translation: Translation | null): string {
  if (translation === null) return 'Aucune traduction n’est au dossier.';
  const { language, by, section } = translation;
  return by === undefined
    ? say`Une traduction (langue : « ${language} ») figure au-dessous sous le titre « ${section} » ; son auteur n’est pas connu.`
    : say`Une traduction (langue : « ${language} »), faite par ${by}, figure au-dessous sous le titre « ${section} ».`;
}

export const flags: typeof english = {
  inWords(flag) {
    switch (flag.flag) {
      case 'reservation':
        return say`Réserve sur ${flag.clause} : ${flag.passage}`;
      case 'unsigned':
        return 'La lettre n’est pas signée : elle n’indique pas qui l’a signée au nom de l’organisation.';
      case 'fromSubsidiary':
        return say`L’organisation fait partie de ${flag.parent} ; le partenariat serait conclu avec elle seule, et non avec ${flag.parent}.`;
      case 'otherLanguage':
        return `${say`La lettre n’est pas rédigée en anglais (langue : « ${flag.language} ») ; c’est l’original qui fait foi.`} ${translated(flag.translation)}`;
      case 'sentByAnother':
        return flag.contact === null
          ? say`La lettre a été envoyée par ${flag.sender}.`
          : say`La lettre a été envoyée par ${flag.sender}, et non par son point de contact, ${flag.contact}.`;
    }
  },
};
