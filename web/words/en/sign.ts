// The page of a Co-Chair office, in English: the letter of acceptance to sign, and what else waits for its decision. In: names, policy,
// counts. Out: the words.
export const sign = {
  title: 'Letter of acceptance',
  forCoChairs: 'For the Co-Chairs',
  about: (organization: string) => `Letter of acceptance for ${organization}`,
  nothingToSign: 'There is nothing to sign at the moment.',
  asked: 'What is asked of you',
  askedToSign: (office: string) => `Please sign for the office ${office}, or say why you do not.`,
  standIn: (whom: string) => `You sign as the substitute of ${whom}, who has a conflict of interest.`,
  signedAlready: 'Your office has signed. There is nothing left for you to do.',
  notASigner:
    'Your office does not sign this letter: a substitute or the other offices sign it, because of a conflict of interest.',
  exactly: 'You sign exactly this text. It goes out in English, as it stands here.',
  conflict: {
    substitute:
      'Nobody signs in spite of a conflict of interest with the organization. If you have one, recuse yourself: the substitute of your office signs.',
    othersSign:
      'Nobody signs in spite of a conflict of interest with the organization. If you have one, recuse yourself: the other offices sign without yours.',
  },
  signatures: 'Signatures',
  office: 'Office',
  holder: 'Holder',
  signed: 'Signed',
  awaitedSince: 'awaited since',
  recused: 'Recused',
  approvedAt: 'Approved',
  hash: 'SHA-256 of the text',
  theLetter: 'The letter as it will go out',
  theLetterSigned: 'The letter as it went out',
  pdf: 'Open it as a PDF',
  text: 'Save the text that is signed',
  onTheList: 'The published letters',
  decide: 'What you can decide',
  decideWhy: 'As a Co-Chair, on the record and with your reason. Each shows first what it does.',
  evidence: 'The evidence: how far each notice came',
  doubt: 'Silence cannot decide, because',
  acts: {
    sign: {
      title: 'Sign the letter of acceptance',
      explained: 'You sign for your office. A signature stays; it cannot be taken back.',
      button: 'Sign',
    },
    refuse: {
      title: 'Refuse to sign',
      explained: 'The case then goes back to the Steering Committee, with your reason.',
      button: 'Refuse to sign',
      reason: 'Your reason',
      help: 'The seats of the Steering Committee and the Support Unit read it.',
    },
    recuse: {
      title: 'Recuse your office',
      explained: 'You have a conflict of interest with the organization, and your office does not sign.',
      button: 'Recuse',
      reason: 'The conflict of interest',
      help: 'The Support Unit reads it, and it stays in the record.',
    },
  },
};
