package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Office;
import org.readout.model.Post;
import org.readout.model.StoredText;

/** Which words are one office, and which are none. */
class PostsTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @ParameterizedTest
    @CsvSource({
        "国家主席, 国家主席, , CHN, president",
        "中国国家主席, 国家主席, , CHN, president",
        "韩国总统, 总统, , KOR, president",
        "President, President, , KOR, president",
        "President of the National Assembly, President, national-assembly, ECU, president of the national assembly",
        "外交部长, 外交部长, , CHN, foreign-minister",
        "外长, 外长, , CHN, foreign-minister",
        "中国新任国家主席, 新任国家主席, , CHN, president",
        "incumbent President, President, , KOR, president",
        "外交部部长, 部长, HOME.MFA, CHN, foreign-minister",
        "朝鲜外务相, 外务相, , PRK, foreign-minister",
        "Chinese Foreign Minister, Foreign Minister, , CHN, foreign-minister",
        "朝鲜劳动党中央政治局委员, 政治局委员, PRK.WPK, PRK, politburo",
        "中央副委员长, 中央副委员长, PRK.WPK, PRK, party-vice-chairman",
        "国务委员会委员长, 委员长, ANY.STATE_COMMITTEE, PRK, state-affairs-chairman",
        "商务部部长, 部长, , CHN, commerce-minister",
        "韩国海洋水产部长官, 部长官, , KOR, 海洋水产部长官",
        "伊朗原子能组织主席, 主席, , IRN, 原子能组织主席",
        "全国政协主席, 主席, CHN.CPPCC, CHN, consultative-conference-chairman",
        "全国工商联主席, 主席, CHN.CPPCC, CHN, 全国工商联主席",
        "秘书长, 秘书长, CHN.NPC, CHN, CHN.NPC 秘书长"
    })
    void spellingsOfOneOfficeAreOnePost(
            String words, String title, @Nullable String organisation, String country, String post) {
        assertThat(post(words, title, organisation, country).map(Post::id)).contains(post);
    }

    @ParameterizedTest
    @CsvSource({
        "主席, 主席, , CHN",
        "委员长, 委员长, , PRK",
        "总书记, 总书记, , PRK",
        "部长, 部长, , KOR",
        "韩国前总统, 前总统, , KOR",
        "美国前驻华大使, 前驻华大使, , USA",
        "美国当选总统, 当选总统, , USA",
        "1998年时任福建省省长, 省长, , CHN",
        "韩国国会原议长, 原议长, KOR.ASSEMBLY, KOR",
        "former President, President, , KOR",
        "习近平主席特使, 特使, , CHN",
        "Chairman, Chairman, , PRK"
    })
    void whatIsNoTenure(String words, String title, @Nullable String organisation, String country) {
        assertThat(post(words, title, organisation, country)).isEmpty();
    }

    @Test
    void oneHolderOrSeveral() {
        assertThat(post("韩国总统", "总统", null, "KOR").orElseThrow().single()).isTrue();
        assertThat(post("国务委员", "国务委员", null, "CHN").orElseThrow().single()).isFalse();
        assertThat(post("商会会长", "会长", null, "KOR").orElseThrow().single()).isFalse();
    }

    @Test
    void aWordForHoldersThatIsNotKnownNamesFileAndLine() {
        Map<String, String> files = new HashMap<>(LEXICON.source().files());
        files.put("posts.tsv", "post\ttitles\torganisation\tcountry\tholders\tladder\npresident\t总统\t\t\ttwo\t\n");
        assertThatThrownBy(() -> Lexicon.read(new Source(files)))
                .isInstanceOf(LexiconException.class)
                .hasMessage("posts.tsv:2: holders 'two' is none of one, several, bare, none, left, still, now");
    }

    private static Optional<Post> post(String words, String title, @Nullable String organisation, String country) {
        StoredText text = new StoredText(new DocId("0".repeat(64)), words);
        return LEXICON.posts()
                .of(new Office(
                        title, organisation, new Country(country), null, Evidence.said(text, 0, words.length())));
    }
}
