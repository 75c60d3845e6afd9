package io.breakwater.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-19",
        "2026/1/5, 2026-01-05",
        "on 19.11.2026, 2026-11-19",
        "19.11.26, 2026-11-19",
        "19/11/2026, 2026-11-19",
        "11/19/2026, 2026-11-19",
        "11-11-2026, 2026-11-11",
        "05/06/2026, 05/06/2026",
        "05-06-2026, 05-06-2026",
        "19/11, --11-19",
        "11/19, --11-19",
        "05/06, 05/06",
        "12/27, 12/27",
        "２０２６-11-19, 2026-11-19"
    })
    void dates_in_digits(String text, String value) {
        assertThat(Named.in(text)).isEqualTo("date=" + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nov 19th|--11-19",
                "on November 19, 2026|2026-11-19",
                "the 19th of November|--11-19",
                "since Nov. 19|--11-19",
                "in March|--03",
                "Nov 2026|2026-11",
                "el 19 de noviembre de 2026|2026-11-19",
                "19 noviembre|--11-19",
                "desde mayo|--05",
                "le 1er novembre|--11-01",
                "19 novembre 2026|2026-11-19",
                "depuis août|--08",
                "am 19. November|--11-19",
                "19. Nov. 2026|2026-11-19",
                "seit März|--03",
                "il 19 novembre|--11-19",
                "1º maggio|--05-01",
                "a marzo|--03",
                "19 de novembro de 2026|2026-11-19",
                "dia 10 de março|--03-10",
                "em outubro|--10",
                "19 Kasım|--11-19",
                "19 kasim 2026|2026-11-19",
                "2 Ağustos'ta|--08-02",
                "11월 19일|--11-19",
                "2026년 11월 19일에|2026-11-19",
                "11월|--11",
                "11月19日|--11-19",
                "2026年11月19号|2026-11-19",
                "四月三號|--04-03",
                "我11月份转的|--11",
                "ngày 19 tháng 11|--11-19",
                "ngày 19 tháng 11 năm 2026|2026-11-19",
                "tháng 5|--05"
            })
    void dates_in_words(String text, String value) {
        assertThat(Named.in(text)).isEqualTo("date=" + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday|P-1D",
                "the day before yesterday|P-2D",
                "three days ago|P-3D",
                "an hour ago|PT-1H",
                "2 weeks ago|P-14D",
                "in 3 days|P3D",
                "last week|P-1W",
                "last Monday|XXXX-WXX-1 P-1W",
                "next friday|XXXX-WXX-5 P1W",
                "on Tuesday|XXXX-WXX-2",
                "hace tres días|P-3D",
                "hace 5 minutos|PT-5M",
                "ayer|P-1D",
                "la semana pasada|P-1W",
                "el lunes pasado|XXXX-WXX-1 P-1W",
                "dentro de una semana|P7D",
                "il y a 3 jours|P-3D",
                "il y a un an|P-1Y",
                "hier|P-1D",
                "avant-hier|P-2D",
                "mardi dernier|XXXX-WXX-2 P-1W",
                "dans deux heures|PT2H",
                "vor drei Tagen|P-3D",
                "vor einer halben Stunde|PT-30M",
                "vorgestern|P-2D",
                "letzten Freitag|XXXX-WXX-5 P-1W",
                "übermorgen|P2D",
                "tre giorni fa|P-3D",
                "l'altro ieri|P-2D",
                "giovedì scorso|XXXX-WXX-4 P-1W",
                "tra due ore|PT2H",
                "há 3 dias|P-3D",
                "3 dias atrás|P-3D",
                "anteontem|P-2D",
                "quarta-feira passada|XXXX-WXX-3 P-1W",
                "daqui a um mês|P1M",
                "3 gün önce|P-3D",
                "üç gün önce|P-3D",
                "dün|P-1D",
                "geçen cuma|XXXX-WXX-5 P-1W",
                "iki hafta sonra|P14D",
                "3일 전|P-3D",
                "세 시간 전에|PT-3H",
                "이틀 전|P-2D",
                "어제는|P-1D",
                "지난주 금요일|XXXX-WXX-5 P-1W",
                "我三天前|P-3D",
                "十三天前|P-13D",
                "半小时前|PT-30M",
                "昨天|P-1D",
                "上周五|XXXX-WXX-5 P-1W",
                "三个月后|P3M",
                "3 ngày trước|P-3D",
                "3 ngay truoc|P-3D",
                "cách đây hai giờ|PT-2H",
                "hôm qua|P-1D",
                "thứ hai tuần trước|XXXX-WXX-1 P-1W",
                "5 phút nữa|PT5M"
            })
    void days_and_hours_from_today_on(String text, String value) {
        assertThat(Named.in(text)).isEqualTo("date=" + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 days|P5D",
                "for 2 weeks|P14D",
                "a 3-day hold|P3D",
                "5 business days|P5D",
                "within a week|P7D",
                "half an hour|PT30M",
                "24h|PT24H",
                "desde hace 2 días|P2D",
                "llevo tres horas|PT3H",
                "cinco días hábiles|P5D",
                "depuis 2 semaines|P14D",
                "48 heures|PT48H",
                "ça fait un mois|P1M",
                "seit 5 Stunden|PT5H",
                "zwei Wochen lang|P14D",
                "seit einer Woche|P7D",
                "da 3 ore|PT3H",
                "per un mese|P1M",
                "durante dois dias|P2D",
                "três semanas|P21D",
                "2 saattir|PT2H",
                "bir haftadır|P7D",
                "üç gün|P3D",
                "2시간 동안|PT2H",
                "일주일째|P7D",
                "90일|P90D",
                "两个小时|PT2H",
                "等了三天|P3D",
                "3个工作日|P3D",
                "đã 3 ngày rồi|P3D",
                "hai tuần|P14D",
                "5 ngày làm việc|P5D"
            })
    void durations(String text, String value) {
        assertThat(Named.in(text)).isEqualTo("duration=" + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14:30|T14:30",
                "14:30:05|T14:30",
                "03:15|T03:15",
                "3:15|3:15",
                "14:30 UTC|T14:30Z",
                "3pm|T15:00",
                "3:15 p.m.|T15:15",
                "12 am|T00:00",
                "12 pm|T12:00",
                "at 4 in the morning|T04:00",
                "a las 3 de la tarde|T15:00",
                "las 12 de la noche|las 12 de la noche",
                "à 15h30|T15:30",
                "à 22h|T22:00",
                "15h|15h",
                "um 15 Uhr|T15:00",
                "15.30 Uhr|T15:30",
                "um 15 Uhr 30|T15:30",
                "um 4 Uhr|um 4 Uhr",
                "alle 22|T22:00",
                "3 del mattino|T03:00",
                "às 22h|T22:00",
                "às dez da noite|T22:00",
                "saat 14|T14:00",
                "akşam 9|T21:00",
                "오후 3시|T15:00",
                "오전 열 시|T10:00",
                "오후 3시 30분에|T15:30",
                "9시|9시",
                "下午三点|T15:00",
                "凌晨4点|T04:00",
                "15点30分|T15:30",
                "3 giờ chiều|T15:00",
                "lúc 16h|T16:00"
            })
    void times_of_day(String text, String value) {
        assertThat(Named.in(text)).isEqualTo("time=" + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/7 support",
                "1/2 of it",
                "31/02/2026",
                "2026-13-01",
                "30 February",
                "version 1.10.15",
                "at 192.168.10.12",
                "sort code 20-11-12",
                "it may 5 times fail",
                "we march 10 km",
                "1.5 hours",
                "2-3 days",
                "25:70",
                "9 of 10",
                "in 2026",
                "buenos días",
                "por la mañana",
                "hier geht nichts, ich warte",
                "guten Morgen",
                "eine Uhr",
                "as duas contas",
                "그제야",
                "한시가 급해요",
                "一点",
                "第三天",
                "từ năm",
                "thứ tự",
                "lần thứ hai",
                "thư từ",
                "salí de casa",
                "bây giờ"
            })
    void what_looks_like_a_time_and_is_none(String text) {
        assertThat(Named.in(text, "date", "time", "duration")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5일", "5일에"})
    void a_day_or_five_days_stays_as_written(String text) {
        assertThat(Named.in(text)).isEqualTo("date=5일");
    }
}
