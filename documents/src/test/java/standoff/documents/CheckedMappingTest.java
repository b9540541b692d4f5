package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a reader of a kind of document meets.
class CheckedMappingTest {
    private static final Form FORM = Form.of("a thing")
            .optional("text", Shape.text(), "a text")
            .optional("choice", Shape.choice("one", "two"), "two", "a choice")
            .optional("share", Shape.real("share", 0.5, 1), "a share")
            .optional("count", Shape.whole("-", 2, 9), "a count")
            .optional("switch", Shape.onOff(), "off", "a switch")
            .optional("date", Shape.date(), "a date")
            .optional("length", Shape.length(), "a length")
            .optional("lag", Shape.stated(Shape.real("months", 0, 9)), "a lag")
            .optional("words", Shape.listOf(Shape.text()), "words")
            .optional("things", Shape.listOf(Form.of("inner").required("name", Shape.text(), "its name")), "things")
            .optional("by name", Shape.named("a letter", "[a-z]", Shape.whole("-", 0, 9)), "numbers");

    private static CheckedMapping check(String text) {
        return FORM.check(FormTest.document(text));
    }

    @Test
    void everyShapeIsReadByItsAccessor() {
        CheckedMapping thing = check("""
            text: words
            share: 60 %
            count: 7
            date: 2026-07-01
            length: 4 weeks
            lag: 7
            words: [a, b]
            things:
              - name: first
              - {name: second}
            by name: {x: 1, y: 2}
            """);
        thing.finish();
        assertThat(thing.text("text")).isEqualTo("words");
        assertThat(thing.choice("choice")).isEqualTo("two");
        assertThat(thing.real("share")).isEqualTo(0.6);
        assertThat(thing.whole("count")).isEqualTo(7);
        assertThat(thing.onOff("switch")).isFalse();
        assertThat(thing.date("date")).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(thing.length("length")).hasToString("4 weeks");
        assertThat(thing.length("length").days()).isEqualTo(28);
        assertThat(thing.stated("lag")).isPresent();
        assertThat(thing.texts("words")).containsExactly("a", "b");
        assertThat(thing.mappings("things").stream().map(t -> t.text("name"))).containsExactly("first", "second");
        CheckedMapping numbers = thing.mapping("by name");
        assertThat(numbers.keys()).containsExactly("x", "y");
        assertThat(numbers.whole("y")).isEqualTo(2);
        assertThat(numbers.path()).isEqualTo("by name");
    }

    @Test
    void afterAProblemEveryAccessorAnswersSomethingHarmless() {
        CheckedMapping thing = check("{text: 1, choice: 3, share: 7, count: x, switch: 7, date: x, length: x, lag: x,"
                + " words: x, things: x, by name: x}\n");
        assertThat(thing.text("text")).isEmpty();
        assertThat(thing.choice("choice")).isEqualTo("one");
        assertThat(thing.real("share")).isEqualTo(0.5);
        assertThat(thing.whole("count")).isEqualTo(2);
        assertThat(thing.onOff("switch")).isFalse();
        assertThat(thing.date("date")).isEqualTo(LocalDate.EPOCH);
        assertThat(thing.length("length").days()).isEqualTo(1);
        assertThat(thing.stated("lag")).isEmpty();
        assertThat(thing.texts("words")).isEmpty();
        assertThat(thing.mappings("things")).isEmpty();
        assertThat(thing.mapping("by name").keys()).isEmpty();
        assertThat(thing.has("text")).isFalse();
        assertThatThrownBy(thing::finish)
                .isInstanceOfSatisfying(
                        InvalidDocument.class, e -> assertThat(e.problems()).hasSize(11));
    }

    @Test
    void theCallerAddsWhatOnlyItCanSee() {
        CheckedMapping thing = check("things: [{name: first}]\n");
        thing.mappings("things").getFirst().refuse("name", "a thing of the shop", "first", "Try second.");
        assertThatThrownBy(thing::finish)
                .hasMessage("two.yaml:1:17 things[1].name: expected a thing of the shop, found first. Try second.");
    }

    @Test
    void askingForWhatTheFormDoesNotSayIsAFaultOfTheProgram() {
        CheckedMapping thing = check("{share: 60 %, by name: {x: 1}, words: [a]}\n");
        assertThatIllegalArgumentException().isThrownBy(() -> thing.text("nonsense"));
        assertThatIllegalArgumentException().isThrownBy(() -> thing.text("text"));
        assertThatIllegalArgumentException().isThrownBy(() -> thing.text("share"));
        assertThatIllegalArgumentException().isThrownBy(() -> thing.whole("share"));
        assertThatIllegalArgumentException().isThrownBy(() -> thing.mapping("share"));
        assertThatIllegalArgumentException().isThrownBy(() -> thing.stated("share"));
        assertThatIllegalArgumentException().isThrownBy(() -> thing.mappings("words"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thing.mapping("by name").text("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> FORM.optional("text", Shape.text(), "again"));
        assertThatThrownBy(() -> FORM.optional("new", Shape.onOff(), "perhaps", "a preset that is none"))
                .isInstanceOf(InvalidDocument.class);
    }

    @Test
    void aProblemIsOneLine() {
        Problem problem = new Problem("two.yaml", 41, 7, "nations.B.opacity", "a share between 0 and 1", "35", "Hm?");
        assertThat(problem.text())
                .isEqualTo("two.yaml:41:7 nations.B.opacity: expected a share between 0 and 1, found 35. Hm?");
    }

    @Test
    void problemsAreOrderedByPosition() {
        Problem late = new Problem("a.yaml", 10, 1, "", "x", "y", "");
        Problem early = new Problem("a.yaml", 9, 30, "", "x", "y", "");
        Problem whole = new Problem("a.yaml", 0, 0, "", "x", "y", "");
        assertThatIllegalArgumentException().isThrownBy(() -> new Problem("a.yaml", 1, 1, "", "x", " ", ""));
        assertThat(new InvalidDocument(List.of(late, early, whole)).problems()).containsExactly(whole, early, late);
    }

    @Test
    void shippedDocumentsAreResources() {
        ShippedDocuments shipped =
                ShippedDocuments.resources(CheckedMappingTest.class, "shipped", List.of("small", "lost"));
        assertThat(Documents.readExtending("small", shipped, DocumentSource.NONE)
                        .keys())
                .containsExactly("scenario");
        assertThatThrownBy(() -> Documents.readExtending("lost", shipped, DocumentSource.NONE))
                .hasMessage("the program was packed without shipped/lost.yaml");
    }
}
