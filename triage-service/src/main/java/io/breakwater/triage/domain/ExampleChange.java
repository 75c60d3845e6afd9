package io.breakwater.triage.domain;

/**
 * What became of the wish to change an example.
 *
 * @param example as it is afterwards
 */
public record ExampleChange(LabelledExample example, Kind kind) {
    public enum Kind {
        /** It is to be kept. */
        MADE,
        /** It is what was wished for already. */
        UNCHANGED,
        /** Its state forbids it. */
        REFUSED
    }

    static ExampleChange made(LabelledExample example) {
        return new ExampleChange(example, Kind.MADE);
    }

    static ExampleChange unchanged(LabelledExample example) {
        return new ExampleChange(example, Kind.UNCHANGED);
    }

    static ExampleChange refused(LabelledExample example) {
        return new ExampleChange(example, Kind.REFUSED);
    }
}
