/**
 * Turns bytes into text. With a name of an encoding (as in HTML or XML declarations) it uses that one; without, it finds out.
 * Unknown names and bytes that do not fit are handled as if no name was given.
 *
 * @throws Error with a code and a sentence if it cannot be told
 */
export type Decode = (bytes: Uint8Array, encoding?: string) => string;
