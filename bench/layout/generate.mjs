// Maps as they are in practice, of any size, from a seed: few people, one controller, many vendors of which a few pass data on to many,
// hosts that several vendors share, conduits, some tags that send past the controller, some sources. Sparse: about five lines for four boxes.

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const countries = ["LV", "US", "IE", "DE", "NL", "FR", "GB", "IN", "SG", "SE", "ES", "JP", "CA", "AU"];
const subjects = ["customer", "visitor", "employee", "applicant", "supplier", "subscriber"];
const kinds = [
  "contact.email",
  "contact.phone",
  "device.ip",
  "payment.card",
  "identity.name",
  "contact.address.delivery",
  "behaviour.pages",
];
const trades = ["Hosting", "Mail", "Payments", "Analytics", "Support", "Delivery", "Advertising", "Backup", "Survey"];
const purposes = ["service.provision", "marketing.email", "analytics.web", "payments.processing", "delivery.fulfilment"];

/** The definition of a map that is drawn as `size` boxes. */
export function mapOfSize(size, seed = 1) {
  const random = randomFrom(seed * 7919 + size);
  const below = (limit) => Math.floor(random() * limit);
  const oneOf = (list) => list[below(list.length)];
  // The lower the number the likelier: a few have most.
  const early = (list) => list[Math.floor(random() ** 2.5 * list.length)];
  const people = subjects.slice(0, Math.min(subjects.length, 2 + Math.floor(Math.log2(size / 25 + 1))));
  const known = countries.slice(0, Math.min(countries.length, 3 + Math.round(Math.log2(size / 10))));
  const ids = Array.from({ length: size - people.length - 1 }, (_, at) => `p${String(at).padStart(4, "0")}`);
  const [conduitCount, hostCount] = [Math.ceil(ids.length * 0.03), Math.ceil(ids.length * 0.04)];
  const [conduits, hosts] = [ids.slice(0, conduitCount), ids.slice(conduitCount, conduitCount + hostCount)];
  const rest = ids.slice(conduitCount + hostCount);
  const direct = rest.slice(0, Math.ceil(rest.length * 0.58));
  const subs = rest.slice(direct.length, Math.ceil(rest.length * 0.92));
  const further = rest.slice(direct.length + subs.length);
  const dataOf = () => [...new Set(Array.from({ length: 1 + below(4) }, () => oneOf(kinds)))];
  const flows = [];
  const flow = (from, to, via) => {
    flows.push({ id: `f${flows.length}`, ...(from === null ? {} : { from }), to: [to], ...(via ? { via: [via] } : {}), data: dataOf() });
  };
  direct.forEach((id, at) => {
    flow(null, id, at < conduitCount * 3 ? conduits[at % conduitCount] : undefined);
    if (random() < 0.06) flow(oneOf(people), id);
  });
  for (const id of subs) flow(early(direct), id);
  for (const id of further) flow(subs.length > 0 ? early(subs) : early(direct), id);
  for (const id of hosts) for (let count = 2 + below(3); count > 0; count--) flow(early(direct), id);
  for (let count = Math.floor(size * 0.04); count > 0; count--) flow(oneOf(direct), oneOf([...subs, ...hosts]));
  const sources = direct.filter(() => random() < 0.03);
  return {
    name: `made-${size}`,
    controller: { name: "Example Group", country: "LV" },
    subjects: Object.fromEntries(people.map((id) => [id, {}])),
    collection: [...people.map((from) => ({ from, data: dataOf() })), ...sources.map((from) => ({ from, data: dataOf() }))],
    parties: Object.fromEntries(
      ids.map((id) => {
        const country = random() < 0.06 ? {} : { country: random() < 0.35 ? "US" : oneOf(known) };
        return [id, { name: `${oneOf(trades)} ${id.slice(1)} ${oneOf(["Inc.", "Incorporated", "Ltd", "GmbH & Co. KG"])}`, ...country }];
      }),
    ),
    activities: { running: { purposes: [oneOf(purposes)], subjects: people, flows } },
  };
}
