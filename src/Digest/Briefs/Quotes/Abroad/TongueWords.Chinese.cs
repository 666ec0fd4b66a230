namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Chinese => new(
        "zh",
        "",
        [
            (CueClass.Said,
                "说 說 称 稱 道 表示 指出 强调 強調 认为 認為 回应 回應 宣布 透露 告诉 告訴 补充 補充 解释 解釋 坦言 直言 介绍 介紹 提到 "
                + "回答 答复 答覆 声明 聲明 重申 感叹 感嘆 写明 报道 報道"),
            (CueClass.Claimed, "声称 聲稱 宣称 宣稱"),
            (CueClass.Denied, "否认 否認 驳斥 駁斥"),
            (CueClass.Warned, "警告 提醒"),
            (CueClass.Asked, "问 問 询问 詢問"),
            (CueClass.Promised, "承诺 承諾 保证 保證"),
            (CueClass.Demanded, "要求 呼吁 呼籲 敦促"),
            (CueClass.Praised, "称赞 稱讚 赞扬 讚揚"),
            (CueClass.Criticised, "批评 批評 谴责 譴責 指责 指責"),
            (CueClass.Agreed, "承认 承認 证实 證實"),
            (CueClass.Wrote, "写道 寫道"),
        ],
        "",
        [(Gender.He, "他"), (Gender.She, "她"), (Gender.They, "他们 他們 她们 她們")],
        [
            (WordClass.Preposition,
                "在 于 於 对 對 向 就 从 從 据 據 当 當 针对 針對 关于 關於 对于 對於 通过 通過 根据 根據 由于 由於 随着 隨著"),
            (WordClass.Subordinator, "因为 因為 如果 虽然 雖然 但是 但"),
            (WordClass.Auxiliary,
                "出席 接受 参加 參加 谈到 談到 谈及 談及 访问 訪問 会见 會見 主持 发表 發表 举行 舉行 召开 召開 抵达 抵達 进行 進行 "
                + "发布 發布 面对 面對"),
            (WordClass.Adverb,
                "还 還 也 则 則 又 并 並 随后 隨後 同时 同時 此前 曾经 曾經 再次 进一步 進一步 公开 公開 明确 明確 最后 最後 此外 另外 "
                + "记者 記者 媒体 媒體"),
            (WordClass.Time,
                "周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 星期一 星期二 星期三 星期四 星期五 星期六 "
                + "星期日 今天 昨天 明天 当天 當天 当日 當日 近日 日前 今日 昨日 晚间 晚間 上午 下午 凌晨"),
            (WordClass.None,
                "存在 现在 現在 正在 所在 所有在 反对 反對 对手 對手 对外 對外 对华 對華 对话 對話 相对 相對 绝对 絕對 派对 应对 應對 "
                + "面向 方向 导向 導向 转向 轉向 成就 就业 就業 从事 從事 从业 從業 数据 數據 证据 證據 依据 依據 当局 當局 当选 當選 "
                + "担当 擔當 适当 適當 也门 也門 归还 歸還 原则 原則 规则 規則 合并 合併 并购 併購 报道称"),
        ],
        Articles: "",
        DropsPronouns: true,
        IsCaseless: true,
        IsUnspaced: true);
}
