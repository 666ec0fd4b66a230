namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Korean => new(
        "ko",
        "",
        [
            (CueClass.Said,
                "말했다 말한다 말하며 밝혔다 밝히며 전했다 강조했다 설명했다 덧붙였다 지적했다 답했다 반박했다 토로했다 당부했다 언급했다 "
                + "발표했다 평가했다 이야기했다 회상했다 내다봤다 진단했다 분석했다 했다 한다"),
            (CueClass.Claimed, "주장했다"),
            (CueClass.Denied, "부인했다 일축했다"),
            (CueClass.Warned, "경고했다 우려했다"),
            (CueClass.Asked, "물었다 반문했다"),
            (CueClass.Promised, "약속했다"),
            (CueClass.Demanded, "촉구했다 요구했다 호소했다"),
            (CueClass.Praised, "칭찬했다"),
            (CueClass.Criticised, "비판했다 비난했다 규탄했다"),
            (CueClass.Agreed, "인정했다 시인했다"),
            (CueClass.Wrote, "적었다 썼다"),
        ],
        "",
        [],
        [
            (WordClass.Pronoun | WordClass.Topic, "그는 그녀는 이들은 그들은"),
            (WordClass.Subordinator, "라고 이라고 고 라며 이라며 며 면서 라면서 이라면서"),
            (WordClass.Title,
                "장관 차관 대변인 부대변인 수석대변인 원내대변인 대표 원내대표 의원 후보 대통령 총리 위원장 교수 회장 사장 변호사 "
                + "시장 지사 이사 원장 씨 감독 선수 박사 실장 국장 청장 의장 총장 검사 판사 사무총장 연구원 위원 기자 본부장"),
            (WordClass.Conjunction, "그리고 하지만 그러나"),
            (WordClass.Adverb, "또 이어 다만 이에"),
            (WordClass.Time, "오늘 어제 내일 오전 오후 이날"),
        ],
        Articles: "",
        DropsPronouns: true,
        HasVerbLast: true,
        IsCaseless: true,
        Topics: "은는",
        Surnames: "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국",
        NoNameEndings: "당부청측국위팀회처단는를에의된던할될",
        NoNames: "더불어 국민의 한나라 새누리 이번엔 오늘은 정부는 민주당 정의당 국민당 한국당 자유당 연구원 공무원 조합원 구성원 조사원 선생님 이재민");
}
