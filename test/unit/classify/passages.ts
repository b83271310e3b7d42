/** For every clause type, one invented passage that states it, in a document where one would expect it. */
export const PASSAGES: Readonly<Record<string, { text: string; termsType?: string }>> = {
  arbitration: {
    text: 'Any quarrel that arises from your Pebblegram account will be settled by binding arbitration before a single arbitrator.',
  },
  'class-action-waiver': {
    text: 'You may bring a claim only in your own name, and not as a plaintiff or class member in any class action.',
  },
  'governing-law': {
    text: 'These rules are governed by the laws of Iceland, without regard to its conflict of law principles.',
  },
  'jurisdiction-venue': { text: 'The courts of Reykjavik have exclusive jurisdiction over every lawsuit between us.' },
  'claim-time-limit': {
    text: 'A claim must be filed within one year after the event that gave rise to it, or it is permanently barred.',
  },
  'unilateral-change': { text: 'Pebblegram may amend these Terms at any time by posting the new wording here.' },
  'service-change': {
    text: 'We may modify or discontinue any feature of the service at any time without notice to you.',
  },
  'acceptance-by-use': { text: 'By browsing the Pebblegram website you agree to be bound by this contract.' },
  'entire-agreement': {
    text: 'This document is the entire agreement between the parties and supersedes all earlier understandings.',
  },
  assignment: { text: 'Pebblegram may freely assign this agreement to a buyer of its business without asking you.' },
  'price-change': { text: 'We may increase the subscription fees once a year and will write to you a month ahead.' },
  'auto-renewal': { text: 'Your plan automatically renews each month and your card is charged until you cancel.' },
  cancellation: {
    text: 'You may cancel your subscription at any time in the account settings; it then runs to the end of the month.',
  },
  refunds: { text: 'Payments are non-refundable, except that we will refund a double charge.' },
  'limitation-of-liability': { text: 'In no event will Pebblegram be liable for indirect or consequential damages.' },
  'warranty-disclaimer': { text: 'The app is provided "as is", without warranties of any kind, express or implied.' },
  indemnification: { text: 'You agree to indemnify and hold Pebblegram harmless from claims that your posts cause.' },
  'force-majeure': {
    text: 'Neither of us answers for a delay that a flood, a strike or another event beyond its reasonable control has caused.',
  },
  'termination-suspension': { text: 'We may suspend or terminate your account if you break these rules.' },
  'content-moderation': { text: 'Our team may remove posts that violate the guidelines, or limit their visibility.' },
  'acceptable-use': { text: 'You must not upload malware, harass other members or impersonate anybody.' },
  'prohibited-high-risk-ai-uses': {
    text: 'Do not use the model for social scoring, predictive policing or the development of chemical weapons.',
    termsType: 'Acceptable Use Policy',
  },
  'downstream-operator-responsibility': {
    text: 'You are responsible for your end users and must ensure that your end users comply with these rules.',
    termsType: 'Developer Terms',
  },
  'complaint-handling': {
    text: 'If you disagree with the removal of a post, you can appeal the decision through our internal complaint system.',
  },
  'notice-and-action': { text: 'You can report illegal content with the flag button beside each post.' },
  'repeat-infringer': {
    text: 'We close the accounts of repeat infringers once a copyright complaint has been confirmed.',
  },
  'transparency-reporting': {
    text: 'Twice a year we publish a transparency report with the number of orders we received.',
  },
  'law-enforcement-disclosure': {
    text: 'We disclose account records to the police when a court order requires it.',
    termsType: 'Privacy Policy',
  },
  'recommender-transparency': {
    text: 'The main parameters of our recommender system are the topics you follow and the age of a post.',
  },
  'targeted-advertising': {
    text: 'We show you personalized ads based on the pages that you have visited.',
    termsType: 'Privacy Policy',
  },
  'interface-design': {
    text: 'The cookie banner shows a button to reject all next to the button to accept all, and both look alike.',
    termsType: 'Trackers Policy',
  },
  'content-licence': {
    text: 'You grant us a worldwide, royalty-free licence to host and display the photos that you upload.',
  },
  'ai-training-use': {
    text: 'We do not use your conversations to train our machine learning models unless you opt in.',
  },
  'output-ownership': { text: 'As between you and Pebblegram, you own the output that the assistant writes for you.' },
  'synthetic-media-labelling': {
    text: 'Realistic deepfakes must carry a label that says so.',
    termsType: 'Community Guidelines',
  },
  'ai-disclosure': {
    text: 'When you write to our help desk you are chatting with an AI system and not with a person.',
  },
  'scraping-prohibition': { text: 'Collecting listings by robots, spiders or scraping is forbidden.' },
  'reverse-engineering': { text: 'You must not decompile, disassemble or reverse engineer the app.' },
  'competing-use': { text: 'You may not use the output to develop models that compete with ours.' },
  'feedback-licence': { text: 'If you send us feedback, we may use it without any obligation to pay you.' },
  'review-gag': {
    text: 'You may not publish benchmark results about the service without our prior written consent.',
    termsType: 'Commercial Terms',
  },
  'data-collection': {
    text: 'We collect information about you such as your name, email address and device identifier.',
    termsType: 'Privacy Policy',
  },
  'data-sharing': {
    text: 'We share your personal information with service providers and advertisers.',
    termsType: 'Privacy Policy',
  },
  'data-retention': {
    text: 'We retain your data for as long as your account exists and for 90 days after that.',
    termsType: 'Privacy Policy',
  },
  'automated-decisions': {
    text: 'You have the right not to be subject to a decision based solely on automated processing, including profiling.',
    termsType: 'Privacy Policy',
  },
  'access-correction': {
    text: 'You have the right to access your personal data and to have wrong entries corrected.',
    termsType: 'Privacy Policy',
  },
  'account-deletion': {
    text: 'You can delete your account in the settings; your profile then disappears within a week.',
  },
  'data-portability': {
    text: 'You can download a copy of your data in a structured, machine-readable format.',
    termsType: 'Privacy Policy',
  },
  'cookies-tracking': {
    text: 'We use cookies and tracking pixels to remember your visits.',
    termsType: 'Trackers Policy',
  },
  'cross-border-transfer': {
    text: 'Your data may be transferred to countries outside the EEA under standard contractual clauses.',
    termsType: 'Privacy Policy',
  },
  'biometric-data': {
    text: 'With your consent we process biometric data, namely a template of your face, to unlock the app.',
    termsType: 'Privacy Policy',
  },
  'sensitive-data': {
    text: 'We process special categories of personal data, such as your religious beliefs, only with explicit consent.',
    termsType: 'Privacy Policy',
  },
  'data-processor-terms': {
    text: 'Pebblegram acts as a processor and processes personal data only on the documented instructions of the customer.',
    termsType: 'Data Processor Agreement',
  },
  minors: { text: 'You must be at least 13 years old to open an account.' },
  'age-assurance': { text: 'We may ask for an identity document to verify your age before adult rooms open.' },
  'parental-controls': { text: 'Parents can set a daily limit and approve new contacts with our parental controls.' },
  'security-measures': {
    text: 'We protect your information with appropriate technical and organisational measures, including encryption at rest.',
    termsType: 'Privacy Policy',
  },
  'breach-notification': {
    text: 'Should a personal data breach occur, we will notify you without undue delay.',
    termsType: 'Privacy Policy',
  },
  'vulnerability-disclosure': {
    text: 'Security researchers who report a vulnerability in good faith have a safe harbor under our bug bounty.',
    termsType: 'Vulnerability Disclosure Policy',
  },
  'account-security': {
    text: 'You are responsible for keeping your password confidential and for all activity under your account.',
  },
  'third-party-services': {
    text: 'Our site contains links to third-party websites, and we are not responsible for them.',
  },
  'anti-steering': {
    text: 'Sellers must not direct buyers to purchase outside the platform at a lower price.',
    termsType: 'Marketplace Sellers Conditions',
  },
  tying: {
    text: 'Apps that sell digital goods must use our payment system as their only checkout.',
    termsType: 'Developer Terms',
  },
  'business-user-data': {
    text: 'Sellers can access sales data and insights about the performance of their store in the console.',
    termsType: 'Platform to Business Notice',
  },
  'export-control': { text: 'You may not use the software in an embargoed country or if you are on a sanctions list.' },
  accessibility: {
    text: 'Our website follows the Web Content Accessibility Guidelines and works with screen readers.',
    termsType: 'Accessibility Statement',
  },
  'deceased-users': { text: 'The next of kin of a deceased member may ask us to memorialize the account.' },
  'contact-and-language': {
    text: 'If you have questions about this notice, write to our data protection officer at the address below.',
    termsType: 'Privacy Policy',
  },
};
