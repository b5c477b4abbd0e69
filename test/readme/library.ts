import { drawFlow, whatGets, whoGets } from "whogets";
import map from "../../examples/ten-lines";

const { recipients, incomplete } = whoGets(map, { data: ["contact.email"] });
console.log(recipients.map((recipient) => recipient.paths));
console.log(incomplete);

console.log(whatGets(map, { party: "stripe" }).gets.map((receipt) => receipt.category));

const svg = drawFlow(map);
console.log(svg.split("\n")[1]);
