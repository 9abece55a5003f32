import type { PromiseWords } from './words-of-promise.js'

/** The words of commitments in English, folded. */
export const english: PromiseWords = {
  commits:
    "will, *'ll, shall, going to, i'm, we're, i am, we are, i, we, give me, give us, hang on, hold on, promise, guarantee, undertake, my word, leave it with, expect, rest assured, i'd like to have",
  except:
    "i'm sorry, we're sorry, i'm afraid, i see, i can see, we see, i know, we know, i understand, i hear, we hear, i hope, we hope, i read, let me know, tell me, send me, with us, about us, ring us, call us, tell us, show us, we're open, we open, we close, i said, we said, we only, i won't, i'd, we'd, for us, reach us, i think, will need, will have to, will be charged, you'll need, you'll have to, you will need, you'll pay, it'll rain, will end, will expire, will start",
  comes:
    "arrives, arrive, lands, reaches, reach, comes, goes, hits, gets, get, leaves, brings, rings, calls, phones, writes, answers, delivers, shows, mends, decides, dials, drops, visits, checks, collects, appears, pays, fits, sends, ships, repairs, replaces, go out, go off, is coming, are coming, is arriving, are arriving, is going out, are going out, is calling, is being, are being, he's coming, she's coming, it's coming, they're coming, it's arriving, it's going out, it's being",
  stands: "be, is, are, *'s, ready, with you, have, see, hear, back",
  done: '*ed',
  deadline: 'by, within, before, no later, inside, in, latest, tops, not later, until, till',
  you: "you, your, yours, you'll",
  never:
    "if, unless, provided, please, kindly, must, should, can, can't, cannot, couldn't, could, may, might, need, needs, have to, has to, you'd, would, usually, normally, typically, generally, always, every, each, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekdays, open, opens, closed, closes, sale, offer, offers, deal, discount, price, expires, expire, valid, renews, ends, end on, due, deadline, won't, not, don't, doesn't, isn't, aren't, never, permitting, supposed, meant, takes, take, lasts, least, cheaper, free for, trial, held, begins, starts at, keep, kept until, notice, prefer, rather, hope, otherwise, ago, after which, or else, covers, runs, boarding, departs, closing, billed, charged, cost, costs, nothing, nobody, no one, had you, no more, scheduled, see you on, see you soon, see you at, hearing, ring the, call the, ring us, call us, ring me, leave your, write again, come by, see you there, send me, send us, depends, as soon as your, as soon as you, up to you, slot is, slots are, next slot, first slot, next available, last day, final day, last bill, final bill, last invoice, final invoice, for everybody, for everyone, to any, to all",
  allowed:
    'even if, can be with you, can be there, should be with you, should be there, should be on your, should be in your, should reach you, should arrive, should have it, should land',
  told: 'said, told, promised, wrote, supposed, meant to, assured, undertook, conveyed, pledged',
  past: "was, were, had, did, didn't, wasn't, weren't, *ed, wrote, sent, went, got, said, told, rang, left, gave, saw, came, been, *'ve, spoke, took, made, ran, known",
  joins: 'and, or, but, so, because, then, while, which, who',
  conditions:
    'if, unless, provided, would you, would a, shall i, shall we, do you, could you, should you, did you, are you, usually, normally, typically, always, every, by law, weather permitting',
}
