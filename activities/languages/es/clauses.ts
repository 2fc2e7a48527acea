// The clauses of the framework in Spanish: a courtesy translation for mails, where the English text counts. In: nothing.
// Out: the text of each clause.
import type { clauses as english } from '../en/clauses.ts';

export const clauses: typeof english = {
  'PUR-1':
    'La OGP acoge con agrado la cooperación con organizaciones multilaterales que ayudan a los países participantes y aspirantes a aumentar la transparencia, la eficacia y la rendición de cuentas, conforme a los principios de la OGP.',
  'PUR-2':
    'Las organizaciones multilaterales aportan vínculos estrechos con los gobiernos, presencia sobre el terreno, conocimientos técnicos propios, poder de convocatoria y objetivos compartidos.',
  'PUR-3':
    'El fin es promover y mejorar la participación en la OGP de todas las partes interesadas en cada país, e integrar los principios de gobierno abierto en el conjunto de las políticas y procesos internacionales.',
  'PH-1':
    'Fase I, elegibilidad: trabajo con países cercanos a la elegibilidad para mejorar sus políticas y tomar las medidas que les ayuden a cumplir los requisitos.',
  'PH-2':
    'Fase II, elaboración o mejora de planes de acción nuevos y existentes: buenas prácticas y lecciones para la colaboración con la sociedad civil; análisis de los ámbitos en los que el gobierno debería ser más abierto; asistencia técnica para determinar qué reformas son adecuadas al contexto, ambiciosas y factibles.',
  'PH-3':
    'Fase III, ejecución de los compromisos de los planes de acción: ayuda a los gobiernos para identificar las actividades que requiere cada compromiso y establecer los mecanismos para llevarlas a cabo; uso del poder de convocatoria y de los canales de información para involucrar plenamente a la sociedad civil; una participación ciudadana más creativa y eficaz.',
  'PH-4':
    'Fase IV, evaluación del avance de la ejecución: apoyo a la autoevaluación que se exige a cada país de la OGP al final de cada período de ejecución de 12 meses, o a revisiones periódicas durante este.',
  'PH-5':
    'Fase V, elaboración de los planes de acción nacionales siguientes: asistencia técnica para aplicar las recomendaciones de las evaluaciones del IRM y para revisar los planes de acción vigentes o elaborar uno nuevo.',
  'LOI-1':
    'Todo organismo multilateral interesado en una alianza envía una carta de intención a las copresidencias del Comité Directivo de la OGP. La carta se refiere a actividades relacionadas con la OGP en el ámbito nacional, regional o internacional.',
  'LOI-2': 'La carta suscribe todos y cada uno de los principios y objetivos de la OGP PR-1 a PR-6.',
  'LOI-3':
    'La carta compromete a la organización a actuar conforme a las directrices de este marco en todas las actividades relacionadas con la OGP.',
  'LOI-4':
    'La carta expone los ámbitos en los que la organización desea apoyar a la OGP o trabajar con ella, y cómo estos objetivos concuerdan a) con los fines y principios generales de la OGP y b) con los de la propia organización. Ambas concordancias son necesarias.',
  'LOI-4(a)': 'Los ámbitos y objetivos concuerdan con los fines y principios generales de la OGP.',
  'LOI-4(b)': 'Los ámbitos y objetivos concuerdan con los fines de la propia organización.',
  'PR-1':
    'Reconocemos que los países se encuentran en diferentes etapas en sus esfuerzos por promover la apertura del gobierno, y que cada país sigue un enfoque acorde con sus prioridades y circunstancias nacionales y con las aspiraciones de su ciudadanía.',
  'PR-2':
    'Aceptamos la responsabilidad de aprovechar este momento para fortalecer nuestros compromisos de promover la transparencia, luchar contra la corrupción, empoderar a la ciudadanía y aprovechar el poder de las nuevas tecnologías para que los gobiernos sean más eficaces y responsables en los países de todo el mundo.',
  'PR-3':
    'Valoramos la participación ciudadana y nos comprometemos a promover la colaboración con la sociedad civil en nuestro trabajo con los países participantes en la OGP.',
  'PR-4':
    'Hacemos nuestros los principios de transparencia y gobierno abierto con miras a alcanzar mayor prosperidad, bienestar y dignidad humana.',
  'PR-5':
    'Reconocemos que el gobierno abierto es un proceso que requiere un compromiso continuo y sostenido.',
  'PR-6':
    'Buscaremos oportunidades para predicar con el ejemplo y contribuiremos a promover el gobierno abierto compartiendo buenas prácticas y conocimientos para fomentar la innovación, y no para definir normas que se usen como condición previa de la cooperación o la asistencia ni para clasificar a los países.',
  'SC-1': 'Tras recibir la carta, el Comité Directivo la revisa.',
  'SC-2': 'En ausencia de objeciones, el Comité Directivo aprueba la carta.',
  'SC-3':
    'Las copresidencias envían entonces a la organización multilateral asociada una carta formal de aceptación.',
  'SC-4': 'Cada carta de intención aprobada se publica en el sitio web de la OGP.',
  'SC-5':
    'La organización pasa a formar parte de la lista oficial de organizaciones multilaterales asociadas de la OGP.',
  'SC-6': 'El Comité Directivo revisa cada alianza una vez al año.',
  'AF-1':
    'Todas las organizaciones asociadas trabajan en estrecha colaboración con los gobiernos y la sociedad civil de la OGP para crear conjuntamente, en función de la demanda, estrategias de apoyo a los países participantes.',
  'WP-1':
    'La organización asociada que busca una alianza más intensa y transversal sobre determinados temas o regiones, basada en la demanda de las partes interesadas, lo comunica al mecanismo de redes.',
  'WP-2':
    'La OGP elabora entonces con la organización asociada un plan de trabajo específico que guía la cooperación.',
  'WP-3':
    'La organización asociada elabora el plan de trabajo en consulta con el mecanismo de redes, el personal de la Unidad de Apoyo y el subcomité de aprendizaje entre pares y apoyo del Comité Directivo: los tres.',
  'WP-4':
    'Una vez redactado el plan de trabajo, la organización asociada lo presenta al pleno del Comité Directivo.',
  'WP-5':
    'El Comité Directivo decide entonces si se sigue adelante y cómo. Se trata de una decisión positiva: el silencio no la toma.',
  'G1-1':
    'La organización asociada designa en su seno un único punto de contacto, que habla y actúa en su nombre.',
  'G1-2':
    'Ese punto de contacto se comunica con la Unidad de Apoyo, el mecanismo de redes y el Comité Directivo sobre todos los asuntos relacionados con la OGP.',
  'G1-3': 'Las relaciones con actores externos son transparentes.',
  'G2-1':
    'Las organizaciones asociadas coordinan con el mecanismo de redes los proyectos, actividades y programas relacionados con la OGP en cada una de las fases, para evitar que los prestadores de servicios y las organizaciones asociadas dupliquen esfuerzos en un mismo país.',
  'G2-2':
    'Así, el Comité Directivo conoce la asistencia que los países reciben de las organizaciones multilaterales.',
  'G2-3':
    'El mecanismo de redes es el centro de intercambio de información: las organizaciones asociadas comunican allí sus actividades en curso y previstas, y obtienen información sobre otras actividades multilaterales y bilaterales relativas a la OGP en cada país.',
  'G3-1':
    'Las organizaciones multilaterales no forman parte del Comité Directivo, que tiene igual número de representantes de los gobiernos y de la sociedad civil.',
  'G3-2':
    'La OGP puede invitar a organizaciones asociadas clave a determinadas sesiones de las reuniones del Comité Directivo en calidad de observadoras.',
  'G3-3':
    'La OGP se compromete a que las organizaciones asociadas estén informadas periódicamente de las deliberaciones y decisiones del Comité Directivo.',
  'G4-1':
    'El nombre de la OGP se usa únicamente para actividades relacionadas con la elegibilidad o con la elaboración, ejecución y evaluación de los planes de acción de la OGP (las fases anteriores), o para alianzas acordadas expresamente entre la OGP y la organización.',
  'G4-2':
    'Otros esfuerzos de apoyo al gobierno abierto en los países de la OGP son bienvenidos, pero no se presentan como relacionados con la OGP, salvo que estén vinculados expresamente a elementos concretos del proceso de la OGP de un país.',
  'G5-1':
    'Las organizaciones asociadas centran su apoyo en las iniciativas que los países desarrollan mediante el proceso del plan de acción en consulta con la sociedad civil, y no en iniciativas ya existentes sin vínculo directo con la OGP. Es una invitación: se muestra, nunca se impone y nunca da lugar a una clasificación (PR-6).',
  'CT-1':
    'La Unidad de Apoyo es la secretaría de la OGP; apoya al Comité Directivo y a las copresidencias. Las conversaciones generales y políticas comienzan allí.',
  'CT-2':
    'El mecanismo de redes pone en contacto a los gobiernos de la OGP con expertos y profesionales. Las ideas de apoyo técnico o financiero comienzan allí.',
};
