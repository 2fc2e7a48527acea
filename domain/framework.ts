// The framework for cooperation, clause by clause: id, strength and text. In: nothing. Out: the table that all else cites.
// Text: "Open Government Partnership and Multilateral Engagement: A Framework for Cooperation". A clause is never edited here
// without the framework itself being revised.

export type Strength = 'must' | 'should' | 'may' | 'encouraged' | 'none';

export interface Clause {
  strength: Strength;
  text: string;
}

export const clauses = {
  'PUR-1': {
    strength: 'none',
    text: 'OGP welcomes cooperation with multilateral organizations that support participating and aspiring countries to increase transparency, effectiveness and accountability, in keeping with OGP’s principles.',
  },
  'PUR-2': {
    strength: 'none',
    text: 'Multilateral organizations bring close linkages with governments, presence on the ground, in-house technical expertise, convening power and shared objectives.',
  },
  'PUR-3': {
    strength: 'none',
    text: 'The aim is to promote and enhance OGP participation for all stakeholders at country level, and to mainstream open government principles throughout international policies and processes.',
  },
  'PH-1': {
    strength: 'none',
    text: 'Phase I Eligibility: Working with countries close to eligibility to improve policies and take the actions that help them qualify.',
  },
  'PH-2': {
    strength: 'none',
    text: 'Phase II Development and/or refinement of new and existing action plans: Best practices and lessons for engagement with civil society; analysis of areas where government should improve openness; technical assistance to determine which reforms are contextually appropriate, ambitious and achievable.',
  },
  'PH-3': {
    strength: 'none',
    text: 'Phase III Implementation of commitments in action plans: Helping governments identify the activities each commitment needs and set up mechanisms to carry them out; using convening power and information channels to involve civil society fully; more creative and effective engagement of citizens.',
  },
  'PH-4': {
    strength: 'none',
    text: 'Phase IV Assessment of progress on implementation: Support for the self-assessment required of every OGP country at the end of each 12-month implementation period, or for periodic reviews during it.',
  },
  'PH-5': {
    strength: 'none',
    text: 'Phase V Development of follow-up country action plans: Technical assistance to implement recommendations of IRM assessments, and to revise current action plans or develop a new one.',
  },
  'LOI-1': {
    strength: 'should',
    text: 'Every multilateral body interested in partnering sends a letter of intent to the OGP Steering Committee Co-Chairs. It concerns OGP-related activities at country, regional or international level.',
  },
  'LOI-2': {
    strength: 'must',
    text: 'The letter endorses the OGP principles and objectives PR-1 to PR-6, each of them.',
  },
  'LOI-3': {
    strength: 'must',
    text: 'The letter commits the organization to operate according to the guidelines of this framework for all OGP-related activities.',
  },
  'LOI-4': {
    strength: 'must',
    text: 'The letter outlines the areas in which the organization seeks to support or work with OGP, and how these objectives align (a) with OGP’s overall goals and principles and (b) with those of the organization itself. Both alignments are needed.',
  },
  'LOI-4(a)': {
    strength: 'must',
    text: 'The areas and objectives align with OGP’s overall goals and principles.',
  },
  'LOI-4(b)': {
    strength: 'must',
    text: 'The areas and objectives align with the goals of the organization itself.',
  },
  'PR-1': {
    strength: 'must',
    text: 'We recognize that countries are at different stages in their efforts to promote openness in government, and that each country pursues an approach consistent with its national priorities and circumstances and the aspirations of its citizens.',
  },
  'PR-2': {
    strength: 'must',
    text: 'We accept responsibility for seizing this moment to strengthen our commitments to promote transparency, fight corruption, empower citizens, and harness the power of new technologies to make government more effective and accountable in countries around the world.',
  },
  'PR-3': {
    strength: 'must',
    text: 'We value civic participation and commit to promoting engagement with civil society in our work with OGP participating countries.',
  },
  'PR-4': {
    strength: 'must',
    text: 'We embrace principles of transparency and open government with a view toward achieving greater prosperity, well-being, and human dignity.',
  },
  'PR-5': {
    strength: 'must',
    text: 'We acknowledge that open government is a process that requires ongoing and sustained commitment.',
  },
  'PR-6': {
    strength: 'must',
    text: 'We will look for opportunities to lead by example and will help contribute to advancing open government by sharing best practices and expertise to foster innovation, and not to define standards to be used as a precondition for cooperation or assistance or to rank countries.',
  },
  'SC-1': { strength: 'must', text: 'Following receipt of the letter, the Steering Committee reviews it.' },
  'SC-2': { strength: 'must', text: 'Absent any objections, the Steering Committee approves the letter.' },
  'SC-3': {
    strength: 'must',
    text: 'The Co-Chairs then send a formal letter of acceptance to the multilateral partner.',
  },
  'SC-4': { strength: 'must', text: 'Every approved letter of intent is posted on OGP’s website.' },
  'SC-5': {
    strength: 'must',
    text: 'The organization joins the official list of OGP multilateral partners.',
  },
  'SC-6': { strength: 'must', text: 'The Steering Committee reviews each partnership on a yearly basis.' },
  'AF-1': {
    strength: 'should',
    text: 'All partners work closely with OGP governments and civil society to co-create support strategies for participating countries on a demand-led basis.',
  },
  'WP-1': {
    strength: 'should',
    text: 'A partner that seeks a more intensive, cross-cutting partnership on particular themes and/or regions, based on stakeholder demand, informs the Networking Mechanism of this desire.',
  },
  'WP-2': {
    strength: 'must',
    text: 'OGP then works with the partner to develop a specific work plan that guides the cooperation.',
  },
  'WP-3': {
    strength: 'should',
    text: 'The partner develops the work plan in consultation with the Networking Mechanism, Support Unit staff and the Peer Learning and Support Sub-Committee of the Steering Committee: all three.',
  },
  'WP-4': {
    strength: 'must',
    text: 'Once drafted, the partner presents the work plan to the full Steering Committee.',
  },
  'WP-5': {
    strength: 'must',
    text: 'The Steering Committee then decides whether and how to proceed. This is a positive decision: silence does not make it.',
  },
  'G1-1': {
    strength: 'should',
    text: 'The partner designates a single point of contact within the organization to speak and act on its behalf.',
  },
  'G1-2': {
    strength: 'must',
    text: 'That lead contact liaises with the Support Unit, the Networking Mechanism and the Steering Committee on all issues related to OGP.',
  },
  'G1-3': { strength: 'must', text: 'Relationships with external actors are transparent.' },
  'G2-1': {
    strength: 'should',
    text: 'Partners coordinate OGP-related projects, activities and programs in each of the phases with the Networking Mechanism, to avoid duplication of efforts by service providers and partners in any one country.',
  },
  'G2-2': {
    strength: 'should',
    text: 'This gives the Steering Committee visibility of the assistance that countries receive from multilaterals.',
  },
  'G2-3': {
    strength: 'should',
    text: 'The Networking Mechanism is the central information clearinghouse: partners share updates about current and planned activities there, and obtain information on other multilateral and bilateral engagement on OGP in particular countries.',
  },
  'G3-1': {
    strength: 'must',
    text: 'Multilaterals do not sit on the Steering Committee, which has an equal number of government and civil society representatives.',
  },
  'G3-2': {
    strength: 'may',
    text: 'OGP may invite key partners to specific sessions of Steering Committee meetings as observers.',
  },
  'G3-3': {
    strength: 'must',
    text: 'OGP undertakes that partners remain regularly updated on Steering Committee discussions and decisions.',
  },
  'G4-1': {
    strength: 'must',
    text: 'The OGP moniker is used only for activities related to eligibility and/or the development, implementation and assessment of OGP action plans (the phases above), or to partnerships explicitly brokered between OGP and the organization.',
  },
  'G4-2': {
    strength: 'none',
    text: 'Additional efforts to support open government in OGP countries are welcome, but are not called OGP-related unless explicitly linked to specific elements of a country’s OGP process.',
  },
  'G5-1': {
    strength: 'encouraged',
    text: 'Partners focus their support on initiatives that countries develop through the action plan process in consultation with civil society, rather than on existing initiatives not directly linked to OGP efforts. An encouragement: shown, never enforced, never a ranking (PR-6).',
  },
  'CT-1': {
    strength: 'none',
    text: 'The Support Unit is OGP’s secretariat; it supports the Steering Committee and the Co-Chairs. Macro-level and political conversations start there.',
  },
  'CT-2': {
    strength: 'none',
    text: 'The Networking Mechanism connects OGP governments to thinkers and practitioners. Ideas for technical and/or financial support start there.',
  },
} as const satisfies Record<string, Clause>;

/** The id of a clause, such as `SC-2`. */
export type ClauseId = keyof typeof clauses;
