/** A programme as the sheet `Programmi` has it, by column id. */
interface CataloguedProgramme {
  readonly mission: string;
  readonly missionName: string;
  readonly programme: string;
  readonly programmeName: string;
  readonly cofogDivision?: string;
  readonly cofogGroup?: string;
}

const GENERAL_SERVICES = 'Servizi istituzionali e generali delle amministrazioni pubbliche';
const FUNDS = 'Fondi da ripartire';
const ECONOMIC_AFFAIRS = {
  cofogDivision: '4 Affari economici',
  cofogGroup: '4.1 Affari generali economici, commerciali e del lavoro',
};
const PUBLIC_SERVICES = '1 Servizi generali delle pubbliche amministrazioni';

/**
 * The missions and programmes of the Chambers of Commerce: DPCM 12 December 2012, Ministry of Economic Development, letters
 * 148123 of 12 September 2013 and 87080 of 9 June 2015 (names in force from 2016), as chambers print them; COFOG by the
 * chambers' practice, and left blank where that differs or is not known (`033`, `090`, `091`). The template starts from
 * this list and users change theirs: nothing else in the product knows it.
 */
export const PROGRAMME_CATALOGUE: readonly CataloguedProgramme[] = [
  {
    mission: '011',
    missionName: 'Competitività e sviluppo delle imprese',
    programme: '005',
    programmeName:
      'Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d’impresa e movimento cooperativo',
    ...ECONOMIC_AFFAIRS,
  },
  {
    mission: '012',
    missionName: 'Regolazione dei mercati',
    programme: '004',
    programmeName: 'Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
    cofogDivision: `${PUBLIC_SERVICES}; ${ECONOMIC_AFFAIRS.cofogDivision}`,
    cofogGroup: `1.3 Servizi generali; ${ECONOMIC_AFFAIRS.cofogGroup}`,
  },
  {
    mission: '016',
    missionName: 'Commercio internazionale e internazionalizzazione del sistema produttivo',
    programme: '005',
    programmeName: 'Sostegno all’internazionalizzazione delle imprese e promozione del made in Italy',
    ...ECONOMIC_AFFAIRS,
  },
  {
    mission: '032',
    missionName: GENERAL_SERVICES,
    programme: '002',
    programmeName: 'Indirizzo politico',
    cofogDivision: PUBLIC_SERVICES,
    cofogGroup: '1.1 Organi esecutivi e legislativi, attività finanziarie e fiscali e affari esteri',
  },
  {
    mission: '032',
    missionName: GENERAL_SERVICES,
    programme: '004',
    programmeName: 'Servizi generali, formativi ed approvvigionamenti per le amministrazioni pubbliche',
    cofogDivision: PUBLIC_SERVICES,
    cofogGroup: '1.3 Servizi generali',
  },
  { mission: '033', missionName: FUNDS, programme: '001', programmeName: 'Fondi da assegnare' },
  { mission: '033', missionName: FUNDS, programme: '002', programmeName: 'Fondi di riserva e speciali' },
  {
    mission: '090',
    missionName: 'Servizi per conto terzi e partite di giro',
    programme: '001',
    programmeName: 'Servizi per conto terzi e partite di giro',
  },
  {
    mission: '091',
    missionName: 'Debiti da finanziamento dell’amministrazione',
    programme: '001',
    programmeName: 'Debiti da finanziamento dell’amministrazione',
  },
];
