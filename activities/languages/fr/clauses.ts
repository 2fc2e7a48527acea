// The clauses of the framework in French: a courtesy translation for mails, where the English text counts. In: nothing.
// Out: the text of each clause.
import type { clauses as english } from '../en/clauses.ts';

export const clauses: typeof english = {
  'PUR-1':
    'Le PGO se félicite de la coopération avec les organisations multilatérales qui aident les pays participants et candidats à accroître la transparence, l’efficacité et la redevabilité, conformément aux principes du PGO.',
  'PUR-2':
    'Les organisations multilatérales apportent des liens étroits avec les gouvernements, une présence sur le terrain, une expertise technique interne, un pouvoir de mobilisation et des objectifs communs.',
  'PUR-3':
    'L’objectif est de promouvoir et de renforcer la participation au PGO de toutes les parties prenantes au niveau des pays, et d’intégrer les principes du gouvernement ouvert dans l’ensemble des politiques et processus internationaux.',
  'PH-1':
    'Phase I, admissibilité : travail avec les pays proches de l’admissibilité pour améliorer les politiques et prendre les mesures qui les aident à devenir admissibles.',
  'PH-2':
    'Phase II, élaboration et/ou amélioration de plans d’action, nouveaux ou existants : bonnes pratiques et enseignements pour la collaboration avec la société civile ; analyse des domaines dans lesquels le gouvernement devrait s’ouvrir davantage ; assistance technique pour déterminer quelles réformes sont adaptées au contexte, ambitieuses et réalisables.',
  'PH-3':
    'Phase III, mise en œuvre des engagements des plans d’action : aide aux gouvernements pour définir les activités que chaque engagement requiert et mettre en place les mécanismes pour les mener à bien ; recours au pouvoir de mobilisation et aux canaux d’information pour associer pleinement la société civile ; participation plus créative et plus efficace des citoyens.',
  'PH-4':
    'Phase IV, évaluation des progrès de la mise en œuvre : appui à l’auto-évaluation exigée de chaque pays du PGO à la fin de chaque période de mise en œuvre de 12 mois, ou à des bilans périodiques au cours de celle-ci.',
  'PH-5':
    'Phase V, élaboration des plans d’action nationaux suivants : assistance technique pour appliquer les recommandations des évaluations de l’IRM et pour réviser les plans d’action en cours ou en élaborer un nouveau.',
  'LOI-1':
    'Tout organisme multilatéral intéressé par un partenariat envoie une lettre d’intention à la coprésidence du Comité directeur du PGO. Elle porte sur des activités liées au PGO au niveau national, régional ou international.',
  'LOI-2': 'La lettre souscrit à chacun des principes et objectifs du PGO PR-1 à PR-6.',
  'LOI-3':
    'La lettre engage l’organisation à agir conformément aux lignes directrices du présent cadre pour toutes les activités liées au PGO.',
  'LOI-4':
    'La lettre expose les domaines dans lesquels l’organisation souhaite appuyer le PGO ou travailler avec lui, et comment ces objectifs s’accordent a) avec les buts et principes généraux du PGO et b) avec ceux de l’organisation elle-même. Les deux sont nécessaires.',
  'LOI-4(a)': 'Les domaines et les objectifs s’accordent avec les buts et principes généraux du PGO.',
  'LOI-4(b)': 'Les domaines et les objectifs s’accordent avec les buts de l’organisation elle-même.',
  'PR-1':
    'Nous reconnaissons que les pays en sont à des stades différents de leurs efforts pour promouvoir l’ouverture du gouvernement, et que chaque pays suit une démarche conforme à ses priorités et à sa situation nationales ainsi qu’aux aspirations de ses citoyens.',
  'PR-2':
    'Nous acceptons la responsabilité de saisir ce moment pour renforcer nos engagements à promouvoir la transparence, à lutter contre la corruption, à donner plus de pouvoir aux citoyens et à tirer parti des nouvelles technologies, afin de rendre les gouvernements plus efficaces et plus redevables dans les pays du monde entier.',
  'PR-3':
    'Nous attachons de l’importance à la participation citoyenne et nous nous engageons à promouvoir la collaboration avec la société civile dans notre travail avec les pays participant au PGO.',
  'PR-4':
    'Nous faisons nôtres les principes de transparence et de gouvernement ouvert en vue d’une prospérité, d’un bien-être et d’une dignité humaine accrus.',
  'PR-5':
    'Nous reconnaissons que le gouvernement ouvert est un processus qui exige un engagement continu et soutenu.',
  'PR-6':
    'Nous chercherons des occasions de montrer l’exemple et nous contribuerons à faire progresser le gouvernement ouvert en partageant les bonnes pratiques et l’expertise pour favoriser l’innovation, et non pour définir des normes qui conditionneraient la coopération ou l’assistance ou qui serviraient à classer les pays.',
  'SC-1': 'Après réception de la lettre, le Comité directeur l’examine.',
  'SC-2': 'En l’absence de toute objection, le Comité directeur approuve la lettre.',
  'SC-3': 'La coprésidence envoie alors au partenaire multilatéral une lettre d’acceptation officielle.',
  'SC-4': 'Chaque lettre d’intention approuvée est publiée sur le site web du PGO.',
  'SC-5': 'L’organisation rejoint la liste officielle des partenaires multilatéraux du PGO.',
  'SC-6': 'Le Comité directeur examine chaque partenariat une fois par an.',
  'AF-1':
    'Tous les partenaires travaillent en étroite collaboration avec les gouvernements et la société civile du PGO pour concevoir ensemble, en fonction de la demande, des stratégies d’appui aux pays participants.',
  'WP-1':
    'Un partenaire qui souhaite un partenariat plus poussé et transversal sur des thèmes et/ou des régions déterminés, fondé sur la demande des parties prenantes, en informe le mécanisme de mise en réseau.',
  'WP-2': 'Le PGO élabore alors avec le partenaire un plan de travail précis qui guide la coopération.',
  'WP-3':
    'Le partenaire élabore le plan de travail en consultation avec le mécanisme de mise en réseau, le personnel de l’Unité d’appui et le sous-comité du Comité directeur chargé de l’apprentissage entre pairs et de l’appui : tous les trois.',
  'WP-4':
    'Une fois le plan de travail rédigé, le partenaire le présente au Comité directeur en séance plénière.',
  'WP-5':
    'Le Comité directeur décide alors s’il faut aller de l’avant, et comment. Il s’agit d’une décision positive : le silence n’en tient pas lieu.',
  'G1-1':
    'Le partenaire désigne au sein de l’organisation un point de contact unique, qui parle et agit en son nom.',
  'G1-2':
    'Ce point de contact assure la liaison avec l’Unité d’appui, le mécanisme de mise en réseau et le Comité directeur sur toutes les questions liées au PGO.',
  'G1-3': 'Les relations avec les acteurs extérieurs sont transparentes.',
  'G2-1':
    'Les partenaires coordonnent avec le mécanisme de mise en réseau les projets, activités et programmes liés au PGO dans chacune des phases, afin d’éviter que prestataires et partenaires ne fassent double emploi dans un même pays.',
  'G2-2':
    'Le Comité directeur a ainsi connaissance de l’assistance que les pays reçoivent des organisations multilatérales.',
  'G2-3':
    'Le mécanisme de mise en réseau est le centre d’échange d’informations : les partenaires y communiquent leurs activités en cours et prévues, et s’y informent des autres engagements multilatéraux et bilatéraux en faveur du PGO dans un pays donné.',
  'G3-1':
    'Les organisations multilatérales ne siègent pas au Comité directeur, qui compte autant de représentants des gouvernements que de la société civile.',
  'G3-2':
    'Le PGO peut inviter des partenaires clés à certaines séances des réunions du Comité directeur en qualité d’observateurs.',
  'G3-3':
    'Le PGO s’engage à ce que les partenaires soient régulièrement informés des discussions et des décisions du Comité directeur.',
  'G4-1':
    'Le nom du PGO n’est employé que pour des activités liées à l’admissibilité et/ou à l’élaboration, à la mise en œuvre et à l’évaluation des plans d’action du PGO (les phases ci-dessus), ou pour des partenariats expressément établis entre le PGO et l’organisation.',
  'G4-2':
    'Les autres efforts en faveur du gouvernement ouvert dans les pays du PGO sont bienvenus, mais ne sont pas dits liés au PGO, sauf s’ils se rattachent expressément à des éléments précis du processus PGO d’un pays.',
  'G5-1':
    'Les partenaires concentrent leur appui sur les initiatives que les pays élaborent dans le cadre du plan d’action en consultation avec la société civile, plutôt que sur des initiatives existantes sans lien direct avec le PGO. C’est un encouragement : il est affiché, jamais imposé, et ne donne jamais lieu à un classement (PR-6).',
  'CT-1':
    'L’Unité d’appui est le secrétariat du PGO ; elle appuie le Comité directeur et la coprésidence. Les échanges d’ordre général et politique commencent là.',
  'CT-2':
    'Le mécanisme de mise en réseau met les gouvernements du PGO en relation avec des experts et des praticiens. Les idées d’appui technique et/ou financier commencent là.',
};
