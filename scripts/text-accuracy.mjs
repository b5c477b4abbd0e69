// Compares measureText with the text lengths of headless Chromium and prints the errors; run by hand, needs `chromium` on the path.
//
//   apt-get install chromium fonts-liberation fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
//   node scripts/text-accuracy.mjs            the errors by script, exit 1 when one is beyond its bound
//   node scripts/text-accuracy.mjs --labels   every label too
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createJiti } from "jiti";

const { measureText } = await createJiti(import.meta.url).import("../src/render/text/measure.ts");

/** `exact`: the table's own scripts and ideographs, at most 8 % off either way. The others: never more than 5 % too narrow. */
const groups = {
  Latin: {
    exact: true,
    labels: [
      "Google Analytics 4 (IP address, cookie id)",
      "Klaviyo Inc., Boston, MA 02111, USA",
      "contact.address.delivery, payment.card.last4",
      "Affirm/Apple Pay/AWS: TLS 1.2, AES-256 & SHA-1",
      "Standard contractual clauses, module 2, since 2021-11-11",
      "WAVE ATOLL “Tokyo” – Yves’ AVAILABILITY…",
      "Kept until unsubscribed, at most 24 months → erased",
      "Article 6(1)(f): legitimate interest – fraud prevention",
      "5 € · 10 £ · ±20 % · © 2026 Example™",
    ],
  },
  "Latvian, German, Polish": {
    exact: true,
    labels: [
      "Klientu apkalpošana un sūtījumu piegāde",
      "Personas datu apstrādes pārzinis: SIA “Ķiršu dārzs”",
      "Auftragsverarbeitung für Kundenübermittlungen",
      "Größe, Straße, Rechtsgrundlage: Art. 6 Abs. 1 DSGVO",
      "Powierzenie przetwarzania danych osobowych",
      "Święty Żółw Łódź: usługodawca płatności",
      "Příjemce údajů: Žluťoučký kůň, přepravce",
    ],
  },
  Greek: { exact: true, labels: ["Υπεύθυνος επεξεργασίας", "Ηλεκτρονικό ταχυδρομείο και διεύθυνση", "Ενημερωτικό δελτίο"] },
  Cyrillic: { exact: true, labels: ["Обработка персональных данных", "Електронна адреса й телефон", "Администратор на лични данни"] },
  "Chinese, Japanese, Korean": {
    exact: true,
    labels: [
      "个人信息处理者",
      "第三方收件人:电子邮件",
      "個人データの第三者提供",
      "メールアドレス、氏名",
      "개인정보 처리방침",
      "Klaviyo(美国)有限公司",
    ],
  },
  Arabic: { exact: false, labels: ["معالجة البيانات الشخصية", "البريد الإلكتروني", "مراقب البيانات", "طرف ثالث ٢٠٢٦"] },
  Hebrew: { exact: false, labels: ["עיבוד נתונים אישיים", "כתובת דואר אלקטרוני", "בעל השליטה במאגר"] },
  Thai: { exact: false, labels: ["ข้อมูลส่วนบุคคล", "ที่อยู่อีเมลของลูกค้า", "ผู้ควบคุมข้อมูล"] },
  Devanagari: { exact: false, labels: ["व्यक्तिगत डेटा प्रसंस्करण", "ईमेल पता और नाम", "डेटा नियंत्रक"] },
  "Other alphabets": {
    exact: false,
    labels: [
      "անձնական տվյալների մշակում",
      "პერსონალური მონაცემები",
      "ব্যক্তিগত তথ্য প্রক্রিয়াকরণ",
      "ਨਿੱਜੀ ਡਾਟਾ",
      "વ્યક્તિગત માહિતી",
      "தனிப்பட்ட தரவு செயலாக்கம்",
      "వ్యక్తిగత సమాచారం",
      "ವೈಯಕ್ತಿಕ ಮಾಹಿತಿ",
      "വ്യക്തിഗത വിവരങ്ങൾ",
      "පුද්ගලික දත්ත",
      "ຂໍ້ມູນສ່ວນຕົວ",
      "ကိုယ်ရေးအချက်အလက်",
      "ទិន្នន័យផ្ទាល់ខ្លួន",
      "የግል መረጃ ጥበቃ",
    ],
  },
  Emoji: { exact: false, labels: ["📧 newsletter 🎉", "👩‍👩‍👧‍👦 family", "🇱🇻 Latvia → 🇺🇸 USA", "❤️ 1️⃣ 👍🏽"] },
};

const items = Object.entries(groups).flatMap(([group, { exact, labels }]) =>
  labels.flatMap((text) => [false, true].map((bold) => ({ group, exact, text, bold }))),
);
const actual = chromiumWidths(items);
const results = items.map((item, i) => {
  const measured = measureText(item.text, { size: 100, bold: item.bold });
  return { ...item, error: (100 * (measured - actual[i])) / actual[i] };
});

for (const group of Object.keys(groups)) print(group, (result) => result.group === group);
print("all within the table or CJK", (result) => result.exact);
print("all", () => true);
const bad = results.filter(({ exact, error }) => error < (exact ? -8 : -5) || (exact && error > 8));
if (process.argv.includes("--labels")) for (const result of results) printLabel(result);
else for (const result of bad) printLabel(result);
process.exitCode = bad.length > 0 ? 1 : 0;

function print(name, keep) {
  const errors = results.filter(keep).map(({ error }) => error);
  const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
  const range = `${percent(Math.min(...errors))} to ${percent(Math.max(...errors))}`;
  console.log(`${name.padEnd(28)} ${String(errors.length).padStart(4)} texts   mean ${mean.toFixed(2).padStart(5)} %   ${range}`);
}

function printLabel({ text, bold, error }) {
  console.log(`${percent(error).padStart(9)}  ${bold ? "bold   " : "regular"}  ${text}`);
}

function percent(error) {
  return `${error < 0 ? "" : "+"}${error.toFixed(1)} %`;
}

/** Lengths at 100 px, in the order of `texts`. */
function chromiumWidths(texts) {
  const folder = mkdtempSync(join(tmpdir(), "text-accuracy-"));
  const page = join(folder, "page.html");
  const data = JSON.stringify(texts).replaceAll("<", "\\u003c");
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body><svg font-size="100" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif"></svg>
    <script>
      const svg = document.querySelector("svg");
      const widths = ${data}.map(({ text, bold }) => {
        const element = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "text"));
        if (bold) element.setAttribute("font-weight", "bold");
        element.textContent = text;
        return element.getComputedTextLength();
      });
      document.body.textContent = "widths:" + JSON.stringify(widths);
    </script>`,
  );
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${join(folder, "profile")}`, "--dump-dom"];
  const output = execFileSync("chromium", [...flags, `file://${page}`], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  rmSync(folder, { recursive: true, force: true });
  return JSON.parse(/widths:(\[.*?\])/.exec(output)?.[1] ?? "null") ?? [];
}
