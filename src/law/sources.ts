// Where the facts of these tables were read, so that every row can be checked by whoever doubts it.

export interface SourceRow {
  readonly title: string;
  /** Null = the address was not recorded. */
  readonly url: string | null;
  /** The text itself or an authority; a firm or the press; notes and data sets of unknown care. */
  readonly grade: "primary" | "secondary" | "tertiary";
}

export const lawSources = {
  S1: { title: "Decision 2002/2/EC", url: "https://eur-lex.europa.eu/legal-content/en/ALL/?uri=CELEX:32002D0002", grade: "primary" },
  S2: {
    title: "Decision 2000/518/EC, consolidated",
    url: "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX%3A02000D0518-20161217",
    grade: "primary",
  },
  S3: {
    title: "Decision 2003/490/EC, consolidated",
    url: "https://eur-lex.europa.eu/legal-content/FR/ALL/?uri=CELEX%3A02003D0490-20161217",
    grade: "primary",
  },
  S4: {
    title: "Decision 2003/821/EC, consolidated",
    url: "https://eur-lex.europa.eu/legal-content/SL/TXT/?uri=CELEX:02003D0821-20161217",
    grade: "primary",
  },
  S5: {
    title: "Decision 2004/411/EC, a copy of the text",
    url: "https://proteuscyber.com/privacy-database/isle-of-man-adequacy-commission-decision-isle-of-man-adequacy-decision",
    grade: "secondary",
  },
  S6: {
    title: "Official Journal L 138 of 2008-05-28, contents",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=OJ:L:2008:138:FULL&from=HR",
    grade: "primary",
  },
  S7: {
    title: "Decision 2010/146/EU, copies of the text",
    url: "https://proteuscyber.com/privacy-database/tag/faeroese-adequacy/european",
    grade: "secondary",
  },
  S8: { title: "Decision 2010/625/EU", url: "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX%3A32010D0625", grade: "primary" },
  S9: {
    title: "Decision 2011/61/EU, consolidated",
    url: "http://eur-lex.europa.eu/LexUriServ/LexUriServ.do?uri=CELEX%3A02011D0061-20161217%3Aen%3ANOT",
    grade: "primary",
  },
  S10: {
    title: "Implementing Decision 2012/484/EU",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32012D0484",
    grade: "primary",
  },
  S11: {
    title: "Official Journal L 28 of 2013-01-30",
    url: "https://eur-lex.europa.eu/legal-content/GA/TXT/?uri=CELLAR%3Ac59c9675-6a69-11e2-9294-01aa75ed71a1",
    grade: "primary",
  },
  S12: { title: "Implementing Decision (EU) 2016/2295", url: "http://eur-lex.europa.eu/eli/dec_impl/2016/2295/oj", grade: "primary" },
  S13: {
    title: "Implementing Decision (EU) 2019/419, at legislation.gov.uk",
    url: "https://www.legislation.gov.uk/eudn/2019/419/body/2020-01-31",
    grade: "primary",
  },
  S14: {
    title: "Implementing Decision (EU) 2022/254",
    url: "http://eur-lex.europa.eu/legal-content/EN/ALL/?uri=CELEX:32022D0254",
    grade: "primary",
  },
  S15: {
    title: "CNPD Luxembourg on adequacy of South Korea",
    url: "https://cnpd.public.lu/en/actualites/international/2021/12/adequacy-south-korea.html",
    grade: "primary",
  },
  S16: {
    title: "Datatilsynet (Norway) on adequacy of the United Kingdom",
    url: "https://www.datatilsynet.no/aktuelt/aktuelle-nyheter-2021/eu-kommisjonen-med-adekvansbeslutning-for-storbritannia/",
    grade: "primary",
  },
  S17: { title: "A note in a public repository that quotes Decision (EU) 2025/2574", url: null, grade: "tertiary" },
  S18: { title: "A reference note in a public repository on GDPR transfers, September 2026", url: null, grade: "tertiary" },
  S19: {
    title: "DPO Centre on the renewed UK decisions",
    url: "https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions",
    grade: "secondary",
  },
  S20: {
    title: "UEA law blog on the renewed UK decisions",
    url: "https://www.uea.ac.uk/about/law-school/research/research-blog/eu-uk-data-adequacy-decisions-renewed:-stability-in-data-flows-by-dr-karen-mc-cullagh",
    grade: "secondary",
  },
  S21: {
    title: "Implementing Decision (EU) 2025/1225",
    url: "https://eur-lex.europa.eu/legal-content/PT/TXT/?uri=CELEX:32025D1225&qid=1759910110936",
    grade: "primary",
  },
  S22: {
    title: "sintact.ro on Decision (EU) 2025/2571",
    url: "https://sintact.ro/legislatie/jurnalul-oficial-ue/decizia-2571-19-dec-2025-de-modificare-a-deciziei-de-punere-in-79181990/tyt-6",
    grade: "secondary",
  },
  S23: {
    title: "Official Journal C/2025/6610, appeal C-703/25 P",
    url: "https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng",
    grade: "primary",
  },
  S24: {
    title: "Overview of Decision (EU) 2023/1795",
    url: "https://www.data-privacy-framework.com/Commission_Implementing_Decision_EU_2023_1795.html",
    grade: "secondary",
  },
  S25: {
    title: "ANSPDCP (Romania) on the end of Decision (EU) 2016/1250",
    url: "https://www.dataprotection.ro/?page=Comunicat_20_07_20&lang=en",
    grade: "primary",
  },
  S26: {
    title: "Judgment C-362/14, a copy",
    url: "https://dokumen.tips/documents/cjeu-judgment-schrems-case-on-safe-harbour.html",
    grade: "secondary",
  },
  S27: { title: "A docket copy of C-703/25 P in a public repository, 2026-07-31", url: null, grade: "tertiary" },
  S28: {
    title: "A comment on Trump v. Slaughter and the Data Privacy Framework",
    url: "https://peopleofinternet.com/articles/trump-v-slaughter-severs-the-ftc-independence-that-the-eu-us.html",
    grade: "secondary",
  },
  S29: {
    title: "lex24.ro on Decision (EU) 2025/1382",
    url: "https://www.lex24.ro/celex32025d1382-decizia-de-punere-in-aplicare-ue-2025-1382-a-comisiei-din-15-iulie-2025",
    grade: "secondary",
  },
  S30: { title: "Implementing Decision (EU) 2026/179", url: "https://eur-lex.europa.eu/eli/dec_impl/2026/179/oj", grade: "primary" },
  S31: {
    title: "europalov.no on Decision (EU) 2026/179 in the EEA",
    url: "https://europalov.no/rettsakt/beskyttelse-av-personopplysninger-ved-datautveksling-med-brasil/id-34841",
    grade: "secondary",
  },
  S33: { title: "SI 2022/1213, Republic of Korea", url: "https://legislation.gov.uk/uksi/2022/1213/data.html", grade: "primary" },
  S34: { title: "SI 2023/1028, United States", url: "https://legislation.gov.uk/uksi/2023/1028/data.html", grade: "primary" },
  S35: {
    title: "Handley Gill, list of UK adequacy regulations",
    url: "https://handleygill.co.uk/uk-adequacy-regulations",
    grade: "secondary",
  },
  S36: {
    title: "Lewis Silkin on the UK reform of 2026-02-05",
    url: "https://www.lewissilkin.com/en/insights/2026/02/09/uk-data-reform-becomes-reality-what-this-means-for-you-and-what-you-need-to-do-n-102mh5x",
    grade: "secondary",
  },
  S37: {
    title: "Shepherd and Wedderburn on UK GDPR Articles 44A and 45A to 45C",
    url: "https://shepwedd.com/?p=21428",
    grade: "secondary",
  },
  S39: {
    title: "Enderley on the ICO guidance of 2026-01-15",
    url: "https://enderleyconsulting.co.uk/ico-international-transfer-guidance-three-step-test/",
    grade: "secondary",
  },
  S40: {
    title: "ICO on the IDTA and the Addendum",
    url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/international-data-transfer-agreement-and-guidance/",
    grade: "primary",
  },
  S41: {
    title: "DLA Piper on the UK end dates of earlier clauses",
    url: "https://privacymatters.dlapiper.com/2022/02/uk-international-data-transfer-agreement-and-addendum-laid-before-parliament/",
    grade: "secondary",
  },
  S42: {
    title: "Swiss Federal Office of Justice on recognised States",
    url: "https://www.bj.admin.ch/bj/en/home/staat/datenschutz/internationales/anerkennung-staaten.html",
    grade: "primary",
  },
  S43: {
    title: "Steiger Legal on the Swiss list of States",
    url: "https://steigerlegal.ch/2022/09/10/ndsg-schweiz-staatenliste/",
    grade: "secondary",
  },
  S44: {
    title: "Prighter, annex 1 of the Swiss ordinance",
    url: "https://prighter.com/ja/resources/laws/swiss-fadp/dpo/chapters/annexes",
    grade: "secondary",
  },
  S45: {
    title: "Walder Wyss on the Swiss-US framework",
    url: "https://www.walderwyss.com/en/news/2024-08-14_federal-council-swiss-us-data-privacy-framework-in-force-on-15-september-2024",
    grade: "secondary",
  },
  S46: {
    title: "Morgan Lewis on the Swiss list of 2022",
    url: "https://www.morganlewis.com/pubs/2022/09/switzerland-publishes-adequacy-list-of-countries-receiving-personal-data-transfers",
    grade: "secondary",
  },
  S47: {
    title: "DataGuidance on Swiss recognition of the EU clauses",
    url: "https://legacy.dataguidance.com/jurisdiction/switzerland",
    grade: "secondary",
  },
  S48: {
    title: "EDPB Guidelines 05/2021, version 2.0",
    url: "https://armingaud-avocat.fr/en/guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/",
    grade: "primary",
  },
  S49: {
    title: "CNPD Luxembourg on the notion of transfer",
    url: "https://cnpd.public.lu/en/dossiers-thematiques/transferts-internationaux-donnees-personnelles/notion-transfert-donnees-pays-tiers.html",
    grade: "primary",
  },
  S50: {
    title: "privacydesign.ch on the examples of the EDPB",
    url: "https://privacydesign.ch/2021/12/17/edpb-guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr",
    grade: "secondary",
  },
  S51: {
    title: "Lexblog on the end of the earlier EU clauses",
    url: "https://www.lexblog.com/2021/09/29/old-eu-sccs-now-repealed/",
    grade: "secondary",
  },
  S52: { title: "activemind on recital 7 of Decision (EU) 2021/914", url: "https://activemind.legal/?p=20860", grade: "secondary" },
  S53: {
    title: "CNPD Luxembourg on Europrivacy as a transfer tool",
    url: "https://cnpd.public.lu/en/actualites/international/2026/04/certification-rgpd-ransferts-internationaux.html",
    grade: "primary",
  },
  S54: {
    title: "A comment on EDPB Guidelines 02/2024",
    url: "https://www.gamingtechlaw.com/2025/06/edpb-guidelines-for-controllers-and-processors-requests-from-third-countries",
    grade: "secondary",
  },
  S58: { title: "EEA Joint Committee Decision 154/2018", url: "https://gesetze.li/chrono/html/2018154000", grade: "primary" },
  S59: {
    title: "HSF on Privacy Shield in the EEA",
    url: "https://hsfnotes.com/data/2017/07/08/eu-us-privacy-shield-adequacy-decision-incorporated-into-the-eea-agreement/",
    grade: "secondary",
  },
  S60: {
    title: "Baker McKenzie on the UK bridge and adequacy",
    url: "https://viewpoints.bakermckenzie.com/post/102h1j5/european-commission-adopts-adequacy-decisions-for-the-united-kingdom",
    grade: "secondary",
  },
  S61: { title: "W3C Data Privacy Vocabulary 2.3", url: "https://github.com/w3c/dpv", grade: "tertiary" },
  S62: { title: "Besemer, Privacy and Data Protection based on the GDPR", url: "https://librs.net/lread_861646_p15", grade: "secondary" },
  S63: { title: "99 Avocats on Monaco", url: "https://www.99avocats.com/en/articles/20th-data-privacy-day-2026", grade: "secondary" },
  S64: {
    title: "ICO on the reach of the UK",
    url: "https://ico.org.uk/for-organisations/data-protection-and-the-eu/data-protection-and-the-eu-in-detail/the-uk-gdpr/international-data-transfers/",
    grade: "primary",
  },
  S75: {
    title: "European Defence Agency, a record of processing",
    url: "https://eda.europa.eu/who-we-are/transparency/data-protection/register-of-records/details-of-register/eda-dpo-54-access-to-documents-eda-policy-on-access-to-documents",
    grade: "primary",
  },
  S80: {
    title: "Covington on Decision (EU) 2025/1382",
    url: "https://www.globalpolicywatch.com/2025/07/adequacy-decision-for-the-european-patent-organisation/",
    grade: "secondary",
  },
  S81: {
    title: "CMS on mutual adequacy of Brazil and the EU",
    url: "https://cms.law/en/prt/news-information/uniao-europeia-e-brasil-adotam-decisao-de-adequacao-mutua-em-materia-de-protecao-de-dados-pessoais",
    grade: "secondary",
  },
} as const satisfies Readonly<Record<string, SourceRow>>;

export type LawSourceId = keyof typeof lawSources;
