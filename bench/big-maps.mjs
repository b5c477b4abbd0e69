// How long big maps take, at half and at full size: the median of some runs, and how it grows (2 = in step with the size, 4 = with its
// square). Prints numbers and decides nothing.
//
//     npm run build && node bench/big-maps.mjs [another dist/index.js to compare with]

import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const runs = 3;

const numbers = (count) => Array.from({ length: count }, (_, at) => String(at).padStart(4, "0"));
const partiesOf = (ids) => Object.fromEntries(ids.map((id) => [id, { name: `Party ${id} Incorporated` }]));
const base = { controller: { name: "Shop", country: "DE" }, subjects: { customer: {} } };
const collection = [{ from: "customer", data: ["contact.email", "contact.phone", "payment.card"] }];
const kinds = ["contact.email", "contact.phone", "device.ip", "payment.card", "identity.name"];
const mapOf = (name, parties, flows) => ({
  ...base,
  name,
  collection,
  parties: partiesOf(parties),
  activities: { sharing: { purposes: ["service.provision"], subjects: ["customer"], flows } },
});

/** The controller sends to everybody. */
const star = (size) =>
  mapOf(
    "star",
    numbers(size).map((n) => `p${n}`),
    numbers(size).map((n, at) => ({ id: `f${n}`, to: [`p${n}`], data: [kinds[at % kinds.length]] })),
  );

/** Many flows between few parties, in tiers: the controller to the first, each tier to the next, some past one. */
const tiers = (size) => {
  const parties = numbers(size / 25).map((n) => `p${n}`);
  const tierOf = (at) => parties.filter((_, index) => index % 4 === at % 4);
  const flows = numbers(size).map((n, at) => {
    const [tier, step] = [at % 4, at % 7 === 0 && at % 4 < 3 ? 2 : 1];
    const [senders, receivers] = [tierOf(tier + 3), tierOf(Math.min(3, tier + step - 1))];
    const from = tier === 0 ? {} : { from: senders[(at * 13) % senders.length] };
    return { id: `f${n}`, ...from, to: [receivers[(at * 7 + Math.floor(at / 11)) % receivers.length]], data: [kinds[at % kinds.length]] };
  });
  return mapOf("tiers", parties, flows);
};

/** Many flows between few parties, anybody to anybody: long ways, and lines across most of the picture. */
const mesh = (size) => {
  const parties = numbers(size / 25).map((n) => `p${n}`);
  const partyAt = (at) => parties[at % parties.length];
  const flows = numbers(size).map((n, at) => {
    const [from, to] = [partyAt(at * 7), partyAt(at * 7 + 1 + Math.floor(at / 11))];
    return { id: `f${n}`, ...(at % 4 === 0 || from === to ? {} : { from }), to: [to], data: [kinds[at % kinds.length]] };
  });
  return mapOf("mesh", parties, flows);
};

/** Everybody passes on all they have; names run against the chain, which is the worst order to work in. */
const chain = (size) => {
  const parties = numbers(size).map((n) => `p${n}`);
  const flows = parties.map((id, at) => ({
    id: `f${String(size - at).padStart(4, "0")}`,
    ...(at === 0 ? {} : { from: parties[at - 1] }),
    to: [id],
    data: [{ lump: "all", words: "all data" }],
  }));
  return mapOf("chain", parties, flows);
};

const cases = [
  { name: "star drawn", size: 1500, make: star, work: ({ drawFlow }, map) => drawFlow(map) },
  { name: "tiers drawn", size: 5000, make: tiers, work: ({ drawFlow }, map) => drawFlow(map) },
  { name: "mesh drawn", size: 1000, make: mesh, work: ({ drawFlow }, map) => drawFlow(map) },
  { name: "chain of lumps asked", size: 1000, make: chain, work: ({ whoGets }, map) => whoGets(map, { data: ["contact.email"] }) },
];

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** The median in ms. */
function timed(library, { make, work }, size) {
  const map = library.defineDataMap(make(size));
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work(library, map);
    times.push(performance.now() - start);
  }
  return median(times);
}

const files = [new URL("../dist/index.js", import.meta.url).href, ...process.argv.slice(2).map((file) => pathToFileURL(file).href)];
const libraries = await Promise.all(files.map((file) => import(file)));
for (const one of cases) {
  for (const [at, library] of libraries.entries()) {
    const [half, full] = [timed(library, one, one.size / 2), timed(library, one, one.size)];
    const label = at === 0 ? one.name : "  the other dist";
    console.log(`${label.padEnd(24)} ${one.size}: ${full.toFixed(0).padStart(6)} ms, ${(full / half).toFixed(1)} x half the size`);
  }
}
