// Widths of texts against what a browser makes of them, script by script; what no font of this machine can show is skipped, and said.

import { expect, it } from "vitest";
import { measureText } from "../../src/render/text/measure";
import { inBrowser, openPage } from "./chromium";

interface Group {
  /** The table's own scripts and ideographs, at most 8 % off either way. The others: never more than 5 % too narrow. */
  readonly exact: boolean;
  readonly labels: readonly string[];
}

const groups: Readonly<Record<string, Group>> = {
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

interface Item {
  readonly text: string;
  readonly bold: boolean;
}

/** Lengths at 100 px, and whether some character has no glyph: it looks as one that no font can have. */
const measured = (items: readonly Item[]) => `(() => {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  [canvas.width, canvas.height] = [60, 60];
  const looks = (text) => {
    context.clearRect(0, 0, 60, 60);
    context.font = "30px Arial, Helvetica, 'Liberation Sans', sans-serif";
    context.fillText(text, 5, 40);
    return context.getImageData(0, 0, 60, 60).data.join();
  };
  const [missing, empty] = [looks("\\u{10fffd}"), looks("")];
  const letters = (text) => [...text].filter((one) => /[\\p{L}\\p{So}\\p{Lo}]/u.test(one));
  const svg = document.querySelector("svg");
  return ${JSON.stringify(items).replaceAll("<", "\\u003c")}.map(({ text, bold }) => {
    const element = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "text"));
    if (bold) element.setAttribute("font-weight", "bold");
    element.textContent = text;
    return { width: element.getComputedTextLength(), hasFont: letters(text).every((one) => ![missing, empty].includes(looks(one))) };
  });
})()`;

inBrowser("widths of texts in a browser", () => {
  const errors: number[] = [];

  it.each(Object.entries(groups))("%s", async (name, { exact, labels }) => {
    const { page } = await openPage(
      `<!doctype html><meta charset="utf-8"><svg font-size="100" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif"></svg>`,
    );
    const items = labels.flatMap((text) => [false, true].map((bold): Item => ({ text, bold })));
    const found = await page.evaluate<{ width: number; hasFont: boolean }[]>(measured(items));
    await page.context().close();
    const results = items.map((item, at) => {
      const { width = 0, hasFont = false } = found[at] ?? {};
      return { ...item, hasFont, error: (measureText(item.text, { size: 100, bold: item.bold }) - width) / width };
    });
    const shown = results.filter(({ hasFont }) => hasFont);
    if (shown.length < results.length)
      console.warn(
        `no font here has all of: ${results
          .filter(({ hasFont }) => !hasFont)
          .map(({ text }) => text)
          .join(" | ")}`,
      );
    if (exact) errors.push(...shown.map(({ error }) => Math.abs(error)));
    expect(
      shown.filter(({ error }) => error < (exact ? -0.08 : -0.05) || (exact && error > 0.08)),
      name,
    ).toEqual([]);
  });

  it("are 2 % off in the mean, for Latin, Greek, Cyrillic and ideographs", () => {
    expect(errors.length).toBeGreaterThan(30);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(0.02);
  });
});
