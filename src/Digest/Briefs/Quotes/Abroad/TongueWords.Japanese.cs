namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Japanese => new(
        "ja",
        "た ている ていた ました ており",
        [
            (CueClass.Said,
                "述べ- 述べ 語っ- 語り 話し- 説明し- 強調し- 指摘し- コメントし- 明らかにし- 発表し- 表明し- 答え- 応じ- 振り返っ- 断言し- 明言し- "
                + "言っ- 言う 話す 語る 反論し- 回答し- 発言し- 宣言し- 補足し- 伝え- つぶやい- 打ち明け- 見解を示し- 考えを示し-"),
            (CueClass.Claimed, "主張し-"),
            (CueClass.Denied, "否定し-"),
            (CueClass.Warned, "警告し-"),
            (CueClass.Asked, "尋ね- 質問し-"),
            (CueClass.Promised, "約束し-"),
            (CueClass.Demanded, "求め- 呼びかけ- 呼び掛け- 訴え-"),
            (CueClass.Praised, "称賛し- 評価し-"),
            (CueClass.Criticised, "批判し- 非難し-"),
            (CueClass.Agreed, "認め-"),
            (CueClass.Wrote, "書い- 投稿し- つづっ- 書き込ん-"),
        ],
        "によると によれば によりますと",
        [],
        [
            (WordClass.Relative, "との"),
            (WordClass.Pronoun, "彼 彼女 彼ら 同氏"),
            (WordClass.Topic, "は"),
            (WordClass.Topic | WordClass.Particle, "が"),
            (WordClass.Subordinator, "などと とし として とも"),
            (WordClass.Subordinator | WordClass.Conjunction, "と"),
            (WordClass.Title,
                "氏 さん 容疑者 被告 選手 首相 大統領 報道官 外相 財務相 防衛相 官房長官 国務長官 前首相 元首相 前大統領 元大統領"),
            (WordClass.Auxiliary, "題し 題する"),
            (WordClass.Preposition, "で に を から まで より へ では には とは からは へは でも にも"),
            (WordClass.Adverb, "また さらに 一方 その上で これに対し"),
            (WordClass.Time, "きょう 今日 昨日 明日 午前 午後"),
            (WordClass.None, "あるいは または はじめ はず ながら という といった ところ こと もと ひと とき とても もっと ずっと"),
        ],
        Articles: "",
        DropsPronouns: true,
        HasVerbLast: true,
        IsCaseless: true,
        IsUnspaced: true,
        NoNames: "日本 米国 英国 中国 韓国 各国 両国 同国 外国 独 仏 伊 歴代 当時 次期 現職 両氏 諸氏 皆 お客 患者");
}
