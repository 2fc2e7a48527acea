// What is refused before a page has read it, in English. In: nothing. Out: the words.
export const refused = {
  elsewhereTitle: 'This form did not come from here',
  elsewhere:
    'Your browser says that another site sent it, so nothing was done. Open the page here, and send the form from there.',
  tooLargeTitle: 'This is too much at once',
  tooLarge: (most: string) =>
    `A form may hold at most ${most}. Nothing was done. Go back, shorten it, and send it again.`,
};
