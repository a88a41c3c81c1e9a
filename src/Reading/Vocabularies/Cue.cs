namespace Folkmoot.Reading.Vocabularies;

/// <summary>
/// What local words mean to a reader. Each is a section of the files in <c>data/vocabularies/</c>, named in kebab case;
/// a word may stand in several.
/// </summary>
[Flags]
public enum Cue : ulong
{
    None = 0,

    /// <summary>Before a person's name: Cllr, Councillor, Cr, Mr, Dr.</summary>
    Title = 1UL << 0,

    /// <summary>A post that speaks and is asked: chair, clerk, director, officer.</summary>
    Office = 1UL << 1,

    /// <summary>A body that decides or is asked: council, committee, panel, board, members.</summary>
    Body = 1UL << 2,

    /// <summary>Says something: said, stated, commented, explained.</summary>
    Said = 1UL << 3,

    /// <summary>Says it in reply: replied, responded, answered.</summary>
    Replied = 1UL << 4,

    /// <summary>Asks: asked, queried, enquired.</summary>
    Asked = 1UL << 5,

    /// <summary>Wants a thing done: requested, instructed.</summary>
    Requested = 1UL << 6,

    /// <summary>The word of a decision: resolved, agreed, approved, noted.</summary>
    Decided = 1UL << 7,

    /// <summary>Puts a motion: moved, proposed.</summary>
    Moved = 1UL << 8,

    /// <summary>Seconds a motion.</summary>
    Seconded = 1UL << 9,

    /// <summary>A motion passed: carried, agreed, all in favour.</summary>
    Carried = 1UL << 10,

    /// <summary>A motion failed: lost, fell, not carried.</summary>
    Lost = 1UL << 11,

    /// <summary>Undertakes: will, undertook to, agreed to, committed to.</summary>
    Promised = 1UL << 12,

    /// <summary>Says it is an obligation: duty, must, required by law.</summary>
    Duty = 1UL << 13,

    /// <summary>Says it is hope or opinion: hoped, thought, aspiration.</summary>
    Hope = 1UL << 14,

    /// <summary>Makes one thing wait for another: until, unless, subject to.</summary>
    Condition = 1UL << 15,

    /// <summary>Heads a list of apologies.</summary>
    Apologies = 1UL << 16,

    /// <summary>Heads a list of those present.</summary>
    Present = 1UL << 17,

    /// <summary>Heads a list of those absent.</summary>
    Absent = 1UL << 18,

    /// <summary>Heads a list of those in attendance.</summary>
    InAttendance = 1UL << 19,

    /// <summary>Stands in for a member.</summary>
    Substitute = 1UL << 20,

    /// <summary>Declares: declared, disclosed.</summary>
    Declared = 1UL << 21,

    /// <summary>Says that there is nothing: none, nil, there were no.</summary>
    Nothing = 1UL << 22,

    /// <summary>Leads in recommendations.</summary>
    Recommended = 1UL << 23,

    /// <summary>Leads in reasons.</summary>
    Reason = 1UL << 24,

    /// <summary>Heads an item that every meeting has: apologies for absence, declarations of interest, minutes, any other business.</summary>
    StandingItem = 1UL << 25,

    /// <summary>Puts an answer off: in writing, in due course, not yet known.</summary>
    Deferred = 1UL << 26,

    /// <summary>Refuses an answer: could not comment, not able to say.</summary>
    Declined = 1UL << 27,

    /// <summary>Says where a decision stands: continues to be unable, remains unresolved.</summary>
    Position = 1UL << 28,

    /// <summary>Leads in an action: action, actions agreed.</summary>
    Action = 1UL << 29,

    /// <summary>Words that point at a question: in response to, with reference to.</summary>
    Pointing = 1UL << 30,

    /// <summary>The verb with which a clause decides or asks: agrees, be noted, calls on.</summary>
    Operative = 1UL << 31,

    /// <summary>A word of posts and organisations that is not a personal name: services, planning, NHS, hospital.</summary>
    NotAName = 1UL << 32,

    /// <summary>Something that a person can be asked to do: write, circulate, investigate, report back.</summary>
    Deed = 1UL << 33,

    /// <summary>Begins a question, a motion or a decision on a line of its own: I will ask, resolved.</summary>
    Opens = 1UL << 34,
}
