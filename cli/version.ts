// The version of this software, as package.json has it; a test compares the two. In: nothing. Out: the version.
export const version = '0.1.0';
