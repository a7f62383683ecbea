/** The part of the untyped package `text-readability` that the tests use. */
declare module 'text-readability' {
  const readability: {
    lexiconCount(text: string): number;
    sentenceCount(text: string): number;
    syllableCount(text: string): number;
    fleschKincaidGrade(text: string): number;
  };
  export default readability;
}
