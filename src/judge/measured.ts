// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation found of the weights that come with the package: of messages by scenes, and of clauses by whole documents. */
export const measured: Measured = {
  weights: '95f8a3a339d1',
  texts: 26307,
  scenes: 4338,
  clean: { texts: 14786, both: 14141, high: 14674 },
  all: { both: { right: 7582, wrong: 1000, missed: 1794 }, high: { right: 5669, wrong: 154, missed: 3707 } },
  documents: {
    documents: 692,
    clean: { documents: 275, both: 211, high: 271 },
    all: { both: { right: 797, wrong: 146, missed: 224 }, high: { right: 357, wrong: 6, missed: 664 } },
  },
  languages: {
    en: { both: { right: 3882, wrong: 527, missed: 969 }, high: { right: 2882, wrong: 82, missed: 1969 } },
    et: { both: { right: 1058, wrong: 152, missed: 244 }, high: { right: 766, wrong: 19, missed: 536 } },
    lt: { both: { right: 1069, wrong: 127, missed: 255 }, high: { right: 809, wrong: 19, missed: 515 } },
    'sr-Cyrl': { both: { right: 571, wrong: 72, missed: 109 }, high: { right: 454, wrong: 17, missed: 226 } },
    'sr-Latn': { both: { right: 1002, wrong: 122, missed: 217 }, high: { right: 758, wrong: 17, missed: 461 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 505, wrong: 36, missed: 54 }, high: { right: 451, wrong: 11, missed: 108 } },
      languages: {
        en: { both: { right: 258, wrong: 17, missed: 23 }, high: { right: 224, wrong: 8, missed: 57 } },
        et: { both: { right: 72, wrong: 6, missed: 13 }, high: { right: 63, wrong: 0, missed: 22 } },
        lt: { both: { right: 71, wrong: 7, missed: 9 }, high: { right: 67, wrong: 1, missed: 13 } },
        'sr-Cyrl': { both: { right: 38, wrong: 4, missed: 3 }, high: { right: 37, wrong: 1, missed: 4 } },
        'sr-Latn': { both: { right: 66, wrong: 2, missed: 6 }, high: { right: 60, wrong: 1, missed: 12 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 585, wrong: 100, missed: 180 }, high: { right: 425, wrong: 15, missed: 340 } },
      languages: {
        en: { both: { right: 300, wrong: 59, missed: 106 }, high: { right: 214, wrong: 7, missed: 192 } },
        et: { both: { right: 80, wrong: 11, missed: 19 }, high: { right: 60, wrong: 1, missed: 39 } },
        lt: { both: { right: 90, wrong: 14, missed: 22 }, high: { right: 69, wrong: 3, missed: 43 } },
        'sr-Cyrl': { both: { right: 42, wrong: 5, missed: 7 }, high: { right: 28, wrong: 2, missed: 21 } },
        'sr-Latn': { both: { right: 73, wrong: 11, missed: 26 }, high: { right: 54, wrong: 2, missed: 45 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 287, wrong: 44, missed: 65 }, high: { right: 164, wrong: 6, missed: 188 } },
      languages: {
        en: { both: { right: 127, wrong: 28, missed: 34 }, high: { right: 68, wrong: 5, missed: 93 } },
        et: { both: { right: 52, wrong: 4, missed: 7 }, high: { right: 32, wrong: 0, missed: 27 } },
        lt: { both: { right: 40, wrong: 6, missed: 15 }, high: { right: 23, wrong: 1, missed: 32 } },
        'sr-Cyrl': { both: { right: 31, wrong: 2, missed: 2 }, high: { right: 19, wrong: 0, missed: 14 } },
        'sr-Latn': { both: { right: 37, wrong: 4, missed: 7 }, high: { right: 22, wrong: 0, missed: 22 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 675, wrong: 167, missed: 278 }, high: { right: 353, wrong: 18, missed: 600 } },
      languages: {
        en: { both: { right: 331, wrong: 64, missed: 170 }, high: { right: 170, wrong: 6, missed: 331 } },
        et: { both: { right: 96, wrong: 38, missed: 39 }, high: { right: 40, wrong: 4, missed: 95 } },
        lt: { both: { right: 97, wrong: 27, missed: 37 }, high: { right: 54, wrong: 4, missed: 80 } },
        'sr-Cyrl': { both: { right: 54, wrong: 16, missed: 12 }, high: { right: 29, wrong: 1, missed: 37 } },
        'sr-Latn': { both: { right: 97, wrong: 22, missed: 20 }, high: { right: 60, wrong: 3, missed: 57 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 596, wrong: 36, missed: 50 }, high: { right: 544, wrong: 12, missed: 102 } },
      languages: {
        en: { both: { right: 320, wrong: 23, missed: 23 }, high: { right: 297, wrong: 8, missed: 46 } },
        et: { both: { right: 77, wrong: 2, missed: 12 }, high: { right: 65, wrong: 1, missed: 24 } },
        lt: { both: { right: 80, wrong: 5, missed: 5 }, high: { right: 71, wrong: 1, missed: 14 } },
        'sr-Cyrl': { both: { right: 45, wrong: 3, missed: 3 }, high: { right: 42, wrong: 2, missed: 6 } },
        'sr-Latn': { both: { right: 74, wrong: 3, missed: 7 }, high: { right: 69, wrong: 0, missed: 12 } },
      },
    },
    'going-public': {
      all: { both: { right: 706, wrong: 69, missed: 105 }, high: { right: 551, wrong: 11, missed: 260 } },
      languages: {
        en: { both: { right: 351, wrong: 35, missed: 60 }, high: { right: 269, wrong: 5, missed: 142 } },
        et: { both: { right: 97, wrong: 7, missed: 16 }, high: { right: 74, wrong: 0, missed: 39 } },
        lt: { both: { right: 94, wrong: 4, missed: 15 }, high: { right: 75, wrong: 0, missed: 34 } },
        'sr-Cyrl': { both: { right: 69, wrong: 12, missed: 2 }, high: { right: 61, wrong: 2, missed: 10 } },
        'sr-Latn': { both: { right: 95, wrong: 11, missed: 12 }, high: { right: 72, wrong: 4, missed: 35 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 602, wrong: 102, missed: 185 }, high: { right: 434, wrong: 12, missed: 353 } },
      languages: {
        en: { both: { right: 326, wrong: 52, missed: 89 }, high: { right: 235, wrong: 6, missed: 180 } },
        et: { both: { right: 78, wrong: 17, missed: 23 }, high: { right: 51, wrong: 1, missed: 50 } },
        lt: { both: { right: 83, wrong: 10, missed: 29 }, high: { right: 57, wrong: 1, missed: 55 } },
        'sr-Cyrl': { both: { right: 40, wrong: 7, missed: 18 }, high: { right: 31, wrong: 2, missed: 27 } },
        'sr-Latn': { both: { right: 75, wrong: 16, missed: 26 }, high: { right: 60, wrong: 2, missed: 41 } },
      },
    },
    'no-human': {
      all: { both: { right: 469, wrong: 56, missed: 103 }, high: { right: 355, wrong: 16, missed: 217 } },
      languages: {
        en: { both: { right: 253, wrong: 30, missed: 49 }, high: { right: 183, wrong: 11, missed: 119 } },
        et: { both: { right: 65, wrong: 7, missed: 11 }, high: { right: 54, wrong: 1, missed: 22 } },
        lt: { both: { right: 66, wrong: 8, missed: 15 }, high: { right: 50, wrong: 1, missed: 31 } },
        'sr-Cyrl': { both: { right: 31, wrong: 5, missed: 9 }, high: { right: 27, wrong: 2, missed: 13 } },
        'sr-Latn': { both: { right: 54, wrong: 6, missed: 19 }, high: { right: 41, wrong: 1, missed: 32 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 429, wrong: 89, missed: 107 }, high: { right: 286, wrong: 6, missed: 250 } },
      languages: {
        en: { both: { right: 218, wrong: 46, missed: 56 }, high: { right: 151, wrong: 6, missed: 123 } },
        et: { both: { right: 60, wrong: 18, missed: 17 }, high: { right: 33, wrong: 0, missed: 44 } },
        lt: { both: { right: 62, wrong: 15, missed: 15 }, high: { right: 45, wrong: 0, missed: 32 } },
        'sr-Cyrl': { both: { right: 27, wrong: 1, missed: 6 }, high: { right: 16, wrong: 0, missed: 17 } },
        'sr-Latn': { both: { right: 62, wrong: 9, missed: 13 }, high: { right: 41, wrong: 0, missed: 34 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 495, wrong: 66, missed: 184 }, high: { right: 413, wrong: 15, missed: 266 } },
      languages: {
        en: { both: { right: 258, wrong: 44, missed: 93 }, high: { right: 214, wrong: 5, missed: 137 } },
        et: { both: { right: 63, wrong: 6, missed: 28 }, high: { right: 52, wrong: 4, missed: 39 } },
        lt: { both: { right: 80, wrong: 8, missed: 25 }, high: { right: 71, wrong: 3, missed: 34 } },
        'sr-Cyrl': { both: { right: 29, wrong: 1, missed: 14 }, high: { right: 25, wrong: 1, missed: 18 } },
        'sr-Latn': { both: { right: 65, wrong: 7, missed: 24 }, high: { right: 51, wrong: 2, missed: 38 } },
      },
    },
    'process-blame': {
      all: { both: { right: 532, wrong: 52, missed: 144 }, high: { right: 408, wrong: 9, missed: 268 } },
      languages: {
        en: { both: { right: 279, wrong: 31, missed: 82 }, high: { right: 209, wrong: 4, missed: 152 } },
        et: { both: { right: 71, wrong: 9, missed: 21 }, high: { right: 60, wrong: 2, missed: 32 } },
        lt: { both: { right: 74, wrong: 3, missed: 19 }, high: { right: 53, wrong: 1, missed: 40 } },
        'sr-Cyrl': { both: { right: 42, wrong: 5, missed: 8 }, high: { right: 34, wrong: 2, missed: 16 } },
        'sr-Latn': { both: { right: 66, wrong: 4, missed: 14 }, high: { right: 52, wrong: 0, missed: 28 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 722, wrong: 106, missed: 174 }, high: { right: 515, wrong: 15, missed: 381 } },
      languages: {
        en: { both: { right: 344, wrong: 50, missed: 90 }, high: { right: 243, wrong: 6, missed: 191 } },
        et: { both: { right: 110, wrong: 19, missed: 18 }, high: { right: 75, wrong: 4, missed: 53 } },
        lt: { both: { right: 107, wrong: 13, missed: 27 }, high: { right: 78, wrong: 2, missed: 56 } },
        'sr-Cyrl': { both: { right: 54, wrong: 10, missed: 14 }, high: { right: 46, wrong: 2, missed: 22 } },
        'sr-Latn': { both: { right: 107, wrong: 14, missed: 25 }, high: { right: 73, wrong: 1, missed: 59 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 430, wrong: 39, missed: 86 }, high: { right: 322, wrong: 1, missed: 194 } },
      languages: {
        en: { both: { right: 223, wrong: 29, missed: 45 }, high: { right: 167, wrong: 1, missed: 101 } },
        et: { both: { right: 63, wrong: 2, missed: 9 }, high: { right: 48, wrong: 0, missed: 24 } },
        lt: { both: { right: 58, wrong: 3, missed: 13 }, high: { right: 46, wrong: 0, missed: 25 } },
        'sr-Cyrl': { both: { right: 31, wrong: 0, missed: 6 }, high: { right: 22, wrong: 0, missed: 15 } },
        'sr-Latn': { both: { right: 55, wrong: 5, missed: 13 }, high: { right: 39, wrong: 0, missed: 29 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 549, wrong: 38, missed: 79 }, high: { right: 448, wrong: 7, missed: 180 } },
      languages: {
        en: { both: { right: 294, wrong: 19, missed: 49 }, high: { right: 238, wrong: 4, missed: 105 } },
        et: { both: { right: 74, wrong: 6, missed: 11 }, high: { right: 59, wrong: 1, missed: 26 } },
        lt: { both: { right: 67, wrong: 4, missed: 9 }, high: { right: 50, wrong: 1, missed: 26 } },
        'sr-Cyrl': { both: { right: 38, wrong: 1, missed: 5 }, high: { right: 37, wrong: 0, missed: 6 } },
        'sr-Latn': { both: { right: 76, wrong: 8, missed: 5 }, high: { right: 64, wrong: 1, missed: 17 } },
      },
    },
  },
}
