// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation found of the weights that come with the package: of messages by scenes, and of clauses by whole documents. */
export const measured: Measured = {
  weights: '2c572c915008',
  texts: 26240,
  scenes: 4330,
  clean: { texts: 14744, both: 14142, high: 14634 },
  all: { both: { right: 7556, wrong: 984, missed: 1795 }, high: { right: 5613, wrong: 154, missed: 3738 } },
  documents: {
    documents: 251,
    clean: { documents: 101, both: 68, high: 98 },
    all: { both: { right: 377, wrong: 89, missed: 91 }, high: { right: 190, wrong: 5, missed: 278 } },
  },
  languages: {
    en: { both: { right: 3867, wrong: 505, missed: 978 }, high: { right: 2873, wrong: 79, missed: 1972 } },
    et: { both: { right: 1055, wrong: 140, missed: 240 }, high: { right: 762, wrong: 20, missed: 533 } },
    lt: { both: { right: 1075, wrong: 136, missed: 243 }, high: { right: 799, wrong: 21, missed: 519 } },
    'sr-Cyrl': { both: { right: 567, wrong: 75, missed: 113 }, high: { right: 449, wrong: 16, missed: 231 } },
    'sr-Latn': { both: { right: 992, wrong: 128, missed: 221 }, high: { right: 730, wrong: 18, missed: 483 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 505, wrong: 30, missed: 54 }, high: { right: 448, wrong: 9, missed: 111 } },
      languages: {
        en: { both: { right: 259, wrong: 16, missed: 22 }, high: { right: 221, wrong: 6, missed: 60 } },
        et: { both: { right: 71, wrong: 5, missed: 14 }, high: { right: 64, wrong: 0, missed: 21 } },
        lt: { both: { right: 71, wrong: 5, missed: 9 }, high: { right: 66, wrong: 1, missed: 14 } },
        'sr-Cyrl': { both: { right: 38, wrong: 2, missed: 3 }, high: { right: 37, wrong: 1, missed: 4 } },
        'sr-Latn': { both: { right: 66, wrong: 2, missed: 6 }, high: { right: 60, wrong: 1, missed: 12 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 565, wrong: 73, missed: 200 }, high: { right: 425, wrong: 13, missed: 340 } },
      languages: {
        en: { both: { right: 286, wrong: 44, missed: 120 }, high: { right: 213, wrong: 7, missed: 193 } },
        et: { both: { right: 79, wrong: 7, missed: 20 }, high: { right: 64, wrong: 1, missed: 35 } },
        lt: { both: { right: 90, wrong: 11, missed: 22 }, high: { right: 67, wrong: 1, missed: 45 } },
        'sr-Cyrl': { both: { right: 42, wrong: 5, missed: 7 }, high: { right: 29, wrong: 2, missed: 20 } },
        'sr-Latn': { both: { right: 68, wrong: 6, missed: 31 }, high: { right: 52, wrong: 2, missed: 47 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 294, wrong: 42, missed: 58 }, high: { right: 171, wrong: 9, missed: 181 } },
      languages: {
        en: { both: { right: 127, wrong: 25, missed: 34 }, high: { right: 74, wrong: 7, missed: 87 } },
        et: { both: { right: 53, wrong: 5, missed: 6 }, high: { right: 33, wrong: 0, missed: 26 } },
        lt: { both: { right: 43, wrong: 6, missed: 12 }, high: { right: 23, wrong: 1, missed: 32 } },
        'sr-Cyrl': { both: { right: 32, wrong: 1, missed: 1 }, high: { right: 19, wrong: 0, missed: 14 } },
        'sr-Latn': { both: { right: 39, wrong: 5, missed: 5 }, high: { right: 22, wrong: 1, missed: 22 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 672, wrong: 200, missed: 264 }, high: { right: 331, wrong: 17, missed: 605 } },
      languages: {
        en: { both: { right: 327, wrong: 76, missed: 170 }, high: { right: 163, wrong: 3, missed: 334 } },
        et: { both: { right: 97, wrong: 39, missed: 33 }, high: { right: 38, wrong: 5, missed: 92 } },
        lt: { both: { right: 100, wrong: 34, missed: 30 }, high: { right: 53, wrong: 5, missed: 77 } },
        'sr-Cyrl': { both: { right: 53, wrong: 19, missed: 13 }, high: { right: 26, wrong: 1, missed: 40 } },
        'sr-Latn': { both: { right: 95, wrong: 32, missed: 18 }, high: { right: 51, wrong: 3, missed: 62 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 592, wrong: 27, missed: 54 }, high: { right: 545, wrong: 12, missed: 101 } },
      languages: {
        en: { both: { right: 320, wrong: 18, missed: 23 }, high: { right: 298, wrong: 8, missed: 45 } },
        et: { both: { right: 77, wrong: 2, missed: 12 }, high: { right: 65, wrong: 1, missed: 24 } },
        lt: { both: { right: 78, wrong: 5, missed: 7 }, high: { right: 72, wrong: 1, missed: 13 } },
        'sr-Cyrl': { both: { right: 44, wrong: 2, missed: 4 }, high: { right: 42, wrong: 2, missed: 6 } },
        'sr-Latn': { both: { right: 73, wrong: 0, missed: 8 }, high: { right: 68, wrong: 0, missed: 13 } },
      },
    },
    'going-public': {
      all: { both: { right: 716, wrong: 55, missed: 95 }, high: { right: 545, wrong: 12, missed: 266 } },
      languages: {
        en: { both: { right: 356, wrong: 26, missed: 55 }, high: { right: 266, wrong: 6, missed: 145 } },
        et: { both: { right: 97, wrong: 5, missed: 16 }, high: { right: 73, wrong: 0, missed: 40 } },
        lt: { both: { right: 97, wrong: 4, missed: 12 }, high: { right: 72, wrong: 0, missed: 37 } },
        'sr-Cyrl': { both: { right: 69, wrong: 10, missed: 2 }, high: { right: 63, wrong: 2, missed: 8 } },
        'sr-Latn': { both: { right: 97, wrong: 10, missed: 10 }, high: { right: 71, wrong: 4, missed: 36 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 582, wrong: 77, missed: 205 }, high: { right: 425, wrong: 13, missed: 362 } },
      languages: {
        en: { both: { right: 314, wrong: 38, missed: 101 }, high: { right: 229, wrong: 7, missed: 186 } },
        et: { both: { right: 74, wrong: 10, missed: 27 }, high: { right: 52, wrong: 1, missed: 49 } },
        lt: { both: { right: 80, wrong: 10, missed: 32 }, high: { right: 57, wrong: 1, missed: 55 } },
        'sr-Cyrl': { both: { right: 39, wrong: 6, missed: 19 }, high: { right: 29, wrong: 2, missed: 29 } },
        'sr-Latn': { both: { right: 75, wrong: 13, missed: 26 }, high: { right: 58, wrong: 2, missed: 43 } },
      },
    },
    'no-human': {
      all: { both: { right: 474, wrong: 70, missed: 98 }, high: { right: 369, wrong: 15, missed: 203 } },
      languages: {
        en: { both: { right: 256, wrong: 28, missed: 46 }, high: { right: 191, wrong: 10, missed: 111 } },
        et: { both: { right: 64, wrong: 12, missed: 12 }, high: { right: 54, wrong: 1, missed: 22 } },
        lt: { both: { right: 69, wrong: 9, missed: 12 }, high: { right: 55, wrong: 2, missed: 26 } },
        'sr-Cyrl': { both: { right: 31, wrong: 8, missed: 9 }, high: { right: 28, wrong: 1, missed: 12 } },
        'sr-Latn': { both: { right: 54, wrong: 13, missed: 19 }, high: { right: 41, wrong: 1, missed: 32 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 429, wrong: 91, missed: 107 }, high: { right: 283, wrong: 7, missed: 253 } },
      languages: {
        en: { both: { right: 219, wrong: 52, missed: 55 }, high: { right: 152, wrong: 5, missed: 122 } },
        et: { both: { right: 57, wrong: 14, missed: 20 }, high: { right: 34, wrong: 1, missed: 43 } },
        lt: { both: { right: 64, wrong: 15, missed: 13 }, high: { right: 44, wrong: 1, missed: 33 } },
        'sr-Cyrl': { both: { right: 26, wrong: 2, missed: 7 }, high: { right: 14, wrong: 0, missed: 19 } },
        'sr-Latn': { both: { right: 63, wrong: 8, missed: 12 }, high: { right: 39, wrong: 0, missed: 36 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 494, wrong: 59, missed: 185 }, high: { right: 402, wrong: 16, missed: 277 } },
      languages: {
        en: { both: { right: 256, wrong: 35, missed: 95 }, high: { right: 204, wrong: 6, missed: 147 } },
        et: { both: { right: 65, wrong: 6, missed: 26 }, high: { right: 54, wrong: 3, missed: 37 } },
        lt: { both: { right: 81, wrong: 10, missed: 24 }, high: { right: 72, wrong: 4, missed: 33 } },
        'sr-Cyrl': { both: { right: 29, wrong: 2, missed: 14 }, high: { right: 25, wrong: 1, missed: 18 } },
        'sr-Latn': { both: { right: 63, wrong: 6, missed: 26 }, high: { right: 47, wrong: 2, missed: 42 } },
      },
    },
    'process-blame': {
      all: { both: { right: 534, wrong: 57, missed: 142 }, high: { right: 410, wrong: 11, missed: 266 } },
      languages: {
        en: { both: { right: 282, wrong: 37, missed: 79 }, high: { right: 214, wrong: 6, missed: 147 } },
        et: { both: { right: 73, wrong: 10, missed: 19 }, high: { right: 58, wrong: 2, missed: 34 } },
        lt: { both: { right: 74, wrong: 2, missed: 19 }, high: { right: 53, wrong: 1, missed: 40 } },
        'sr-Cyrl': { both: { right: 40, wrong: 5, missed: 10 }, high: { right: 34, wrong: 2, missed: 16 } },
        'sr-Latn': { both: { right: 65, wrong: 3, missed: 15 }, high: { right: 51, wrong: 0, missed: 29 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 715, wrong: 109, missed: 173 }, high: { right: 495, wrong: 11, missed: 393 } },
      languages: {
        en: { both: { right: 342, wrong: 51, missed: 90 }, high: { right: 237, wrong: 2, missed: 195 } },
        et: { both: { right: 111, wrong: 17, missed: 15 }, high: { right: 70, wrong: 4, missed: 56 } },
        lt: { both: { right: 106, wrong: 17, missed: 26 }, high: { right: 72, wrong: 2, missed: 60 } },
        'sr-Cyrl': { both: { right: 53, wrong: 9, missed: 15 }, high: { right: 45, wrong: 2, missed: 23 } },
        'sr-Latn': { both: { right: 103, wrong: 15, missed: 27 }, high: { right: 71, wrong: 1, missed: 59 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 443, wrong: 54, missed: 73 }, high: { right: 319, wrong: 2, missed: 197 } },
      languages: {
        en: { both: { right: 229, wrong: 40, missed: 39 }, high: { right: 170, wrong: 2, missed: 98 } },
        et: { both: { right: 65, wrong: 2, missed: 7 }, high: { right: 47, wrong: 0, missed: 25 } },
        lt: { both: { right: 60, wrong: 4, missed: 11 }, high: { right: 44, wrong: 0, missed: 27 } },
        'sr-Cyrl': { both: { right: 33, wrong: 2, missed: 4 }, high: { right: 22, wrong: 0, missed: 15 } },
        'sr-Latn': { both: { right: 56, wrong: 6, missed: 12 }, high: { right: 36, wrong: 0, missed: 32 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 541, wrong: 40, missed: 87 }, high: { right: 445, wrong: 7, missed: 183 } },
      languages: {
        en: { both: { right: 294, wrong: 19, missed: 49 }, high: { right: 241, wrong: 4, missed: 102 } },
        et: { both: { right: 72, wrong: 6, missed: 13 }, high: { right: 56, wrong: 1, missed: 29 } },
        lt: { both: { right: 62, wrong: 4, missed: 14 }, high: { right: 49, wrong: 1, missed: 27 } },
        'sr-Cyrl': { both: { right: 38, wrong: 2, missed: 5 }, high: { right: 36, wrong: 0, missed: 7 } },
        'sr-Latn': { both: { right: 75, wrong: 9, missed: 6 }, high: { right: 63, wrong: 1, missed: 18 } },
      },
    },
  },
}
