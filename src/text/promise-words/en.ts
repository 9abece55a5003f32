import type { PromiseWords } from './_grammar.js'

/** The words of commitments in English, folded. */
export const english: PromiseWords = {
  commits:
    "will, *'ll, shall, going to, i'm, we're, i am, we are, i, we, me, us, promise, guarantee, undertake, my word, leave it with, expect, rest assured, i'd like to have",
  except: "i'm sorry, we're sorry, i'm afraid, i see, i can see, we see, i know, we know, i understand, i hear, we hear, i hope, we hope, i read, let me know, tell me, send me, with us, about us, ring us, call us, tell us, show us, we're open, we open, we close, i said, we said, we only, i won't, i'd, we'd, for us, reach us, i think, will need, will have to, will be charged, you'll need, you'll have to, you will need, you'll pay, it'll rain, will end, will expire, will start",
  comes:
    "arrives, arrive, lands, land, reaches, reach, comes, come, goes, go, hits, gets, get, leaves, be, is, are, *'s, brings, rings, calls, phones, writes, answers, delivers, replaced, restored, returned, ready, fixed, sees, see, hear, have, returns, shows, mends, starts",
  you: "you, your, yours, you'll",
  never:
    "if, unless, provided, whether, please, kindly, must, should, can, can't, cannot, couldn't, could, may, might, need, needs, have to, has to, you'd, would, usually, normally, typically, generally, always, every, each, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekdays, open, opens, closed, closes, sale, offer, offers, deal, discount, price, expires, expire, valid, renews, ends, end on, due, deadline, won't, not, don't, doesn't, isn't, aren't, never, permitting, supposed, meant, takes, take, lasts, least, cheaper, free for, trial, held, begins, starts at, keep, kept until, notice, prefer, rather, try, hope, otherwise, ago, since, after which, or else, unused, covers, runs, boarding, departs, closing, billed, charged, cost, costs, no, nothing, nobody, no one, had you, no more, scheduled, was, were, see you, hearing, depends, as soon as your, as soon as you, up to you",
  past: "was, were, had, did, didn't, wasn't, weren't, *ed, wrote, sent, went, got, said, told, rang, left, gave, saw, came, been, *'ve, spoke, took, made, ran, paid, let, have had, known, has",
  joins: 'and, but, so, because, then, while, which, who',
  conditions: 'if, unless, provided, would you, would a, shall i, shall we, do you, could you, should you, did you, have you, are you',
}
