/** Characters that nobody sees: controls, and marks that turn the words after them around. Tabs and line breaks may stand in a text. */
export const UNSEEN = /[^\P{Cc}\n\r\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u;
