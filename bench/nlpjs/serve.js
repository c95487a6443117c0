'use strict';

// nlp.js behind the protocol that ServedEngine speaks: a line in, a line out.
// {"train":FILE} -> {"seconds":…}   {"language":…,"words":…} -> a reading   {"memory":true} -> {"heap_mb":…}

const fs = require('fs');
const readline = require('readline');
const { dockStart } = require('@nlpjs/basic');
const { LangZh } = require('@nlpjs/lang-zh');
const { LangEn } = require('@nlpjs/lang-en');

// Standard output is for replies only; the library logs there.
console.log = console.error;

const NONE = 'None';

async function train(file) {
  const dock = await dockStart({
    settings: {
      // Its own defaults but for what is not understanding: no files, no sentiment, no log.
      nlp: { languages: ['zh', 'en'], autoLoad: false, autoSave: false, calculateSentiment: false, nlu: { log: false } },
    },
    use: ['Basic'],
  });
  dock.getContainer().use(LangZh);
  dock.getContainer().use(LangEn);
  const nlp = dock.get('nlp');
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line) {
      const example = JSON.parse(line);
      nlp.addDocument(example.language, example.words, example.intent || NONE);
    }
  }
  await nlp.train();
  return nlp;
}

async function read(nlp, question) {
  const start = process.hrtime.bigint();
  const result = await nlp.process(question.language, question.words);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  const ours = result.classifications.filter((c) => c.intent !== NONE && c.score > 0);
  // The score of the best intent tells strangers better than one minus the score of None does: the peer is given its best.
  const confidence = ours.length ? ours[0].score : 0;
  return {
    intents: ours.slice(0, 3).map((c) => c.intent),
    confidence,
    in_scope: confidence,
    refused: result.intent === NONE,
    ms,
  };
}

async function main() {
  let nlp;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    let reply;
    if (request.train) {
      const start = process.hrtime.bigint();
      nlp = await train(request.train);
      reply = { seconds: Number(process.hrtime.bigint() - start) / 1e9 };
    } else if (request.memory) {
      global.gc();
      reply = { heap_mb: process.memoryUsage().heapUsed / 1e6 };
    } else {
      reply = await read(nlp, request);
    }
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
}

main();
