import type { RubricText } from '@rubrikk/core';
import type { developmentPrinciples } from './rubric.ts';

/** The words of «Prinsipper som skaper utvikling og læring i organisasjonen» in Swedish. Only the names of models are the instrument's own: title, dimension titles, labels, names of values and the stem are this project's. */
export const sv = {
  rubric: 'development-principles',
  language: 'sv',
  title: 'Principer som skapar utveckling och lärande i organisationen',
  instructions: {
    groundwork:
      'Principerna står i den yttersta ringen i modellen. De är grunden för hur organisationen utvecklas, lär sig och samarbetar.',
    'own-practice':
      'Använd ramverket för att se på er egen praktik. För varje punkt väljer ni om den är en styrka, något som behöver bli bättre eller ert nästa steg.',
  },
  levels: {
    strength: 'Styrka',
    'needs-improvement': 'Behov av förbättring',
    'next-step': 'Nästa steg',
  },
  dimensions: {
    'clear-direction': 'Tydlig riktning',
    'focused-effort': 'Fokuserad insats',
    'values-in-practice': 'Värden i praktiken',
    'core-values': 'Kärnvärden',
    'all-children': 'Alla barn och unga',
    'learning-community': 'Lärande gemenskap',
  },
  principles: {
    'clear-direction':
      'Det övergripande målet är att alla barn och unga växer upp i en god miljö där alla hör hemma. Miljön gör dem trygga och ger dem lärande, trivsel och god hälsa.',
    'focused-effort':
      'Vi håller i och håller ut under flera år. Målen är gemensamma, och alla som leder eller arbetar med uppväxt och lärande bygger upp en gemensam grund av kunskaper och färdigheter.',
    'values-in-practice':
      'Ledare, personal, barn och vårdnadshavare utgår från attityder, normer och värden som de delar när de motiverar sina val. Det märks i praktiken och i allt vi gör.',
    'learning-community':
      'När vi samarbetar handlar det om mer än att vi trivs: vi tar fram det som var och en är bra på och använder det för ett gemensamt mål. Ledare och personal är en professionell gemenskap som reflekterar över gemensamma värden och hela tiden utvärderar och utvecklar praktiken.',
  },
  stems: {
    children: 'Alla barn och unga',
  },
  indicators: {
    'caring-conditions': 'Alla barn och unga växer upp med kärlek, trygghet och omsorg omkring sig.',
    'secure-identity': 'Alla barn och unga får en god bild av sig själva och är trygga med vilka de är.',
    belonging: 'Alla barn och unga hör hemma i gemenskapen, och där är de trygga och trivs.',
    'active-participants': 'Alla barn och unga deltar aktivt i gemenskapen, och där lär de sig och utvecklas.',
    'no-one-bullied': 'Ingen upplever mobbning eller kränkningar, och ingen upplever att stå utanför gemenskapen.',

    'systems-theory':
      'Vi använder systemteori och ser hur allt runt barn, unga och vuxna hänger ihop och påverkar varandra.',
    'interdisciplinary-work':
      'Vi samverkar över yrkesgränserna och följer BTI-modellen, ett nordiskt namn för bättre tvärprofessionella insatser.',
    'reflection-tools':
      'När vi reflekterar professionellt använder vi verktyg som PA (pedagogisk analys), SMTTE (sammanhang, mål, tecken, insatser, utvärdering) och IGP, det vill säga individ, grupp och plenum.',
    'learning-networks': 'Våra nätverk och möten är platser där vi lär oss.',
    'inquiring-practice': 'Vi undersöker vår egen praktik och prövar oss fram.',
    'guidance-system': 'Vi har ett system för handledning.',
    'use-of-data': 'Vi använder data för att göra praktiken bättre.',
    'learning-leadership': 'Våra ledare leder genom att själva lära sig.',

    'equal-worth': 'Lika värde: Alla är lika mycket värda, och det märker de som möter oss.',
    participation: 'Delaktighet: Alla är med och formar det som rör dem.',
    recognition: 'Erkännande: Alla blir sedda och tagna på allvar som de är.',

    'absolute-worth': 'har ett värde som ingenting kan rubba.',
    'willing-when-able': 'vill lyckas när förutsättningarna finns.',
    'finding-meaning': 'hittar något som ger mening och deltar.',
    'something-to-give': 'har något värdefullt att ge de andra i gemenskapen.',

    'shared-foundation':
      'Vi bygger vårt arbete på värden som vi är överens om och på kunskap från forskning och erfarenhet som vi delar.',
    'richer-understanding':
      'Tillsammans ser vi på hur vi planerar och genomför arbetet och utvärderar det. På så sätt förstår vi hela tiden mer av vad god praktik är.',
    'leading-collaboration':
      'Ledarna gör ett gott samarbete möjligt: de visar riktning, skapar tillit genom samarbete och relationer och ger personal, barn och unga goda villkor för att lära. Alla får använda sina starka sidor, lyckas och utvecklas.',
    'joint-reflection':
      'Vi tänker tillsammans igenom värdeval och vad vi behöver utveckla och väljer insatser utifrån forskning, erfarenhet och etiska bedömningar. Goda former för samarbete, stöd och handledning, mellan kollegor och mellan organisationer, gör att vi delar med oss och lär av varandra.',
    'best-interests':
      'Barn och unga är olika, och vi frågar hela tiden vad som är bäst för det enskilda barnet. Alla som arbetar med uppväxt och lärande svarar på det på nytt varje dag.',
  },
} as const satisfies RubricText<typeof developmentPrinciples>;
