/** What `prospetti --aiuto` prints. */
export const HELP = `prospetti: prospetti controllati e formattati dai dati per obiettivo (DPR 254/2005, DM 27 marzo 2013)

  prospetti modello -o FILE               scrive una cartella di lavoro vuota, pronta da compilare
      --anno AAAA                         l’esercizio (se manca, l’anno in corso)
      --esempio lucca-2020                scrive invece l’esempio svolto
  prospetti nuovo-esercizio FILE -o FILE  prepara i dati dell’anno dopo in una copia: anni avanti di uno, serie storiche
                                          spostate, importi e risultati svuotati
  prospetti verifica FILE                 controlla i dati e stampa che cosa non va
  prospetti genera FILE -o FILE           controlla e scrive i prospetti in una copia
      --bozza                             prosegue nonostante gli errori: ogni pagina dice BOZZA
      --prospetti A,B                     scrive solo i prospetti indicati
      --anteprima                         (senza -o) dice soltanto quali importi e righe cambierebbero dall’ultima volta,
                                          e che cosa di quanto scritto o fatto sui prospetti cambierebbe posto o andrebbe perso
      --senza-perdite                     non scrive nulla, e lo elenca, se qualcosa di fatto sui prospetti andrebbe perso (uscita 1)

  prospetti ripristina FILE -o FILE       riscrive in una copia i prospetti com’erano con i dati precedenti; ripetuto, torna indietro

  prospetti spiega FILE                   elenca le celle di origine di un numero, con segno e somma; ricalcola i prospetti
                                          dai dati, anche se il file non li contiene ancora
      --foglio NOME --cella D7            il prospetto e la cella

  prospetti visto FILE -o FILE            appone in una copia il visto ai prospetti e ai dati di cui sono fatti; se poi i dati
                                          cambiano, il foglio «Visto» e i prospetti dicono che non vale più
      --di "NOME" --ruolo "RUOLO"         chi appone il visto (il ruolo è facoltativo)
      --data AAAA-MM-GG                   quando (se manca, oggi)
      --togli N                           toglie invece il visto numero N

  prospetti invio FILE                    dice che cosa guardare prima di inviare la cartella: prospetti non aggiornati, dati di
                                          prima, visti che non valgono più, fogli nascosti, collegamenti ad altri file, commenti, nomi di persona,
                                          formule di componenti aggiuntivi
      -o FILE                             scrive una copia senza i nomi di persona nelle proprietà e senza i dati di prima
      --valori                            e con i prospetti in soli valori, senza formule

  --json                                  (verifica, genera, ripristina, spiega) stampa un documento JSON

Codici di uscita: 0 fatto; 1 gli errori trovati fermano i prospetti (per «verifica»: c’è almeno un errore);
2 il file non si può leggere o scrivere, o gli argomenti sono sbagliati. Il file letto non viene mai modificato,
a meno che non sia anche quello da scrivere.
`;
