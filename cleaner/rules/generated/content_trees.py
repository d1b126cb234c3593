"""The decision trees that classify blocks in their context.

Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free
licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.
"""

from __future__ import annotations


def score_in_context(row: tuple[float, ...]) -> float:
    """Returns the logit that a block is main text; `row` holds the values of `judge.features.FEATURES`."""
    logit_rel, chance_rel, names_rel, names_core, words, length, link_density, tag, copies, in_description, in_body, from_h1, from_first, expected_before, expected_after, near1, near5, heading_distance, heading_chance, siblings, sibling_length, sibling_chance, prose0, in_core5, share1, chance1, expected1, prose1, share2, chance2, expected2, link_density3, expected3, blocks3, in_core7, part_share, part_link_density, part_expected, part_blocks, names1, page_chars, page_blocks, page_chance, page_link_density, genre, span, level, core_share, core_depth = row
    score = 0.0
    if in_core5 <= 0:
     if logit_rel <= -0.63673:
      if in_description <= 0:
       if logit_rel <= -2.2728:
        score += 0.625
       else:
        if part_link_density <= 0.070269:
         score += 0.876
        else:
         score += 0.69
      else:
       score += 0.986
     else:
      if near5 <= 0.71584:
       if expected_before <= 0.57595:
        score += 0.992
       else:
        score += 0.76
      else:
       if expected_after <= 0.2468:
        score += 0.993
       else:
        score += 1.18
    else:
     if chance1 <= 0.42036:
      if chance_rel <= 0.38563:
       if siblings <= 7:
        score += 0.739
       else:
        if expected3 <= 0.44644:
         score += 0.788
        else:
         score += 0.97
      else:
       if expected3 <= 0.90087:
        if prose1 <= 0.79089:
         if copies <= 1:
          score += 1.01
         else:
          score += 0.82
        else:
         score += 0.772
       else:
        if copies <= 1:
         score += 1.13
        else:
         score += 0.797
     else:
      if copies <= 1:
       if logit_rel <= -0.52843:
        if siblings <= 1:
         score += 0.914
        else:
         if expected3 <= 0.80872:
          score += 1.05
         else:
          score += 1.17
       else:
        if from_h1 <= 91:
         score += 1.22
        else:
         if part_share <= 0.43733:
          score += 1.17
         else:
          score += 0.92
      else:
       if part_share <= 0.0101:
        score += 1.08
       else:
        score += 0.878
    if chance_rel <= 0.75765:
     if in_core5 <= 0:
      if in_core7 <= 0:
       if in_description <= 0:
        score += -0.325
       else:
        score += -0.0944
      else:
       if chance2 <= 0.64783:
        score += -0.262
       else:
        score += -0.0428
     else:
      if expected2 <= 0.79887:
       if names_core <= -1.475:
        score += -0.29
       else:
        if tag <= 5:
         score += -0.204
        else:
         if page_chars <= 70091:
          score += -0.0589
         else:
          score += -0.374
      else:
       if logit_rel <= -2.8047:
        if siblings <= 4:
         score += -0.26
        else:
         score += -0.0695
       else:
        score += 0.0626
    else:
     if in_core5 <= 0:
      if names_core <= -0.195:
       score += -0.26
      else:
       if near5 <= 0.71584:
        score += -0.134
       else:
        score += 0.0649
     else:
      if copies <= 1:
       if expected2 <= 0.55441:
        if in_body <= -1:
         if prose1 <= 0.96884:
          score += 0.0169
         else:
          score += -0.372
        else:
         if part_share <= 0.61271:
          score += 0.0778
         else:
          score += -0.282
       else:
        if page_chars <= 53236:
         if siblings <= 2:
          score += 0.068
         else:
          score += 0.146
        else:
         if names1 <= 1.305:
          score += -0.176
         else:
          score += 0.0992
      else:
       if part_share <= 0.0038362:
        score += 0.0546
       else:
        score += -0.164
    if chance1 <= 0.5344:
     if in_core5 <= 0:
      if expected_after <= 0.5497:
       score += -0.271
      else:
       if logit_rel <= -1.3443:
        score += -0.23
       else:
        score += -0.0878
     else:
      if names_rel <= -0.91995:
       score += -0.231
      else:
       if sibling_length <= 30.019:
        score += -0.164
       else:
        if expected3 <= 0.96614:
         if genre <= 0:
          score += -0.0307
         else:
          score += -0.14
        else:
         if link_density <= 0.030129:
          score += 0.0883
         else:
          score += -0.0456
    else:
     if in_core5 <= 0:
      if names_rel <= -0.077581:
       if expected_before <= 0.75521:
        score += -0.137
       else:
        score += -0.258
      else:
       if expected_before <= 0.6182:
        score += 0.0828
       else:
        score += -0.0831
     else:
      if names_rel <= -0.018919:
       if in_body <= -1:
        if span <= 0.57837:
         score += -0.288
        else:
         score += 0.0472
       else:
        if near5 <= 0.75308:
         if names_rel <= -1.0426:
          score += -0.256
         else:
          score += 0.0123
        else:
         score += 0.0867
      else:
       if from_first <= 126:
        if link_density <= 0.75883:
         if expected3 <= 0.31822:
          score += 0.0314
         else:
          score += 0.14
        else:
         score += -0.156
       else:
        if part_blocks <= 1005:
         if core_share <= 0.75221:
          score += -0.134
         else:
          score += 0.0775
        else:
         score += -0.314
    if logit_rel <= -1.2978:
     if near5 <= 0.51199:
      if part_share <= 0.0029874:
       score += -0.228
      else:
       if names_rel <= -0.99903:
        score += -0.217
       else:
        score += -0.119
     else:
      if siblings <= 4:
       if logit_rel <= -2.4966:
        score += -0.203
       else:
        if share2 <= 0.34251:
         score += -0.182
        else:
         score += -0.0225
      else:
       if logit_rel <= -2.8524:
        score += -0.115
       else:
        if share2 <= 0.34251:
         score += -0.0324
        else:
         score += 0.0839
    else:
     if near5 <= 0.61052:
      if expected1 <= 0.50631:
       if names_rel <= -0.72275:
        score += -0.195
       else:
        if siblings <= 7:
         score += -0.133
        else:
         if page_blocks <= 350:
          score += 0.037
         else:
          score += -0.0665
      else:
       score += 0.0874
     else:
      if from_first <= 86:
       if expected1 <= 0.50631:
        if siblings <= 6:
         if expected_after <= 0.10469:
          score += -0.194
         else:
          score += 0.0367
        else:
         if expected3 <= 0.27609:
          score += 0.0258
         else:
          score += 0.126
       else:
        score += 0.142
      else:
       if part_share <= 0.29025:
        if page_blocks <= 877:
         if siblings <= 8:
          score += -0.0392
         else:
          score += 0.0968
        else:
         if share2 <= 0.70268:
          score += 0.0778
         else:
          score += -0.297
       else:
        score += -0.0912
    if chance_rel <= 0.86036:
     if logit_rel <= -2.4043:
      if near5 <= 0.33947:
       score += -0.203
      else:
       if names_core <= -0.635:
        score += -0.181
       else:
        if tag <= 5:
         score += -0.164
        else:
         score += -0.0612
     else:
      if chance2 <= 0.57108:
       if names_rel <= -0.99903:
        score += -0.193
       else:
        if part_expected <= 0.129:
         score += -0.0135
        else:
         if expected1 <= 0.50631:
          score += -0.131
         else:
          score += 0.0216
      else:
       if names_rel <= -0.74984:
        score += -0.103
       else:
        score += 0.047
    else:
     if expected1 <= 0.65802:
      if part_blocks <= 78:
       if part_link_density <= 0.19687:
        if share2 <= 0.57297:
         if share1 <= 0.42862:
          score += 0.0615
         else:
          score += -0.153
        else:
         score += 0.112
       else:
        score += -0.0465
      else:
       if names_rel <= -0.44641:
        score += -0.206
       else:
        if chance1 <= 0.88616:
         score += -0.0865
        else:
         score += 0.0697
     else:
      if from_first <= 337:
       if span <= 0.94167:
        if names_rel <= -0.063134:
         if span <= 0.69301:
          score += 0.0799
         else:
          score += -0.183
        else:
         score += 0.136
       else:
        if from_h1 <= 79:
         score += 0.132
        else:
         score += -0.354
      else:
       if expected1 <= 0.96822:
        score += -0.262
       else:
        score += 0.128
    if chance_rel <= 0.89399:
     if in_core5 <= 0:
      if in_description <= 0:
       if in_core7 <= 0:
        score += -0.186
       else:
        if expected_after <= 0.5497:
         score += -0.158
        else:
         score += -0.0499
      else:
       score += 0.00451
     else:
      if expected2 <= 0.94089:
       if copies <= 1:
        if names_rel <= -1.0861:
         score += -0.15
        else:
         if logit_rel <= -3.0443:
          score += -0.11
         else:
          score += -0.00451
       else:
        score += -0.151
      else:
       if logit_rel <= -2.7655:
        score += -0.0671
       else:
        if copies <= 1:
         score += 0.0849
        else:
         score += -0.0917
    else:
     if expected2 <= 0.55441:
      if core_share <= 0.8508:
       if expected_before <= 0.59609:
        score += -0.0188
       else:
        score += -0.134
      else:
       if copies <= 1:
        if expected_after <= 0.051402:
         score += -0.084
        else:
         score += 0.0851
       else:
        score += -0.13
     else:
      if from_first <= 162:
       if copies <= 1:
        if names_core <= 0.345:
         if names_core <= 1e-35:
          score += 0.113
         else:
          score += 0.0326
        else:
         score += 0.132
       else:
        score += -0.0292
      else:
       if link_density3 <= 0.038449:
        if share2 <= 0.92872:
         if core_share <= 0.93522:
          score += -0.182
         else:
          score += 0.12
        else:
         score += -0.238
       else:
        score += 0.0739
    if near1 <= 0.63143:
     if in_core5 <= 0:
      if expected_after <= 0.55967:
       if in_body <= 0:
        score += -0.175
       else:
        score += 0.165
      else:
       if part_expected <= 0.45997:
        score += -0.0244
       else:
        if sibling_chance <= 0.26642:
         score += -0.159
        else:
         score += -0.0918
     else:
      if copies <= 1:
       if names_rel <= -1.0861:
        score += -0.131
       else:
        if siblings <= 5:
         score += -0.0708
        else:
         if expected3 <= 0.77113:
          score += -0.0204
         else:
          score += 0.0698
      else:
       score += -0.131
    else:
     if names_rel <= -0.52813:
      if core_share <= 0.98356:
       if expected_after <= 0.30964:
        score += -0.188
       else:
        score += -0.0764
      else:
       score += 0.0451
     else:
      if expected2 <= 0.55441:
       if in_body <= -1:
        if sibling_chance <= 0.93748:
         score += -0.0291
        else:
         score += -0.244
       else:
        if siblings <= 2:
         score += -0.102
        else:
         if copies <= 1:
          score += 0.0732
         else:
          score += -0.082
      else:
       if page_blocks <= 776:
        if copies <= 1:
         if siblings <= 1:
          score += 0.0083
         else:
          score += 0.122
        else:
         score += -0.0462
       else:
        if part_link_density <= 0.15489:
         if core_depth <= 6:
          score += 0.111
         else:
          score += -0.191
        else:
         score += 0.112
    if chance_rel <= 0.9088:
     if in_core5 <= 0:
      if expected_before <= 0.44492:
       if from_h1 <= -1:
        score += -0.161
       else:
        score += -0.0739
      else:
       if level <= 0.13357:
        score += 0.119
       else:
        score += -0.164
     else:
      if sibling_chance <= 0.17529:
       if names_rel <= -0.91995:
        score += -0.14
       else:
        if tag <= 5:
         score += -0.108
        else:
         score += -0.00455
      else:
       if page_chars <= 44195:
        if share2 <= 0.63111:
         if sibling_length <= 16.117:
          score += -0.113
         else:
          score += -0.00541
        else:
         if sibling_length <= 555.62:
          score += 0.0599
         else:
          score += -0.149
       else:
        score += -0.157
    else:
     if expected1 <= 0.65802:
      if in_core5 <= 0:
       if expected_before <= 0.59609:
        score += 0.0141
       else:
        score += -0.131
      else:
       if page_chars <= 46077:
        if near5 <= 0.75308:
         score += 0.0216
        else:
         if prose1 <= 0.14578:
          score += -0.0184
         else:
          score += 0.0947
       else:
        if sibling_length <= 287.98:
         if from_first <= 80:
          score += 0.0627
         else:
          score += -0.243
        else:
         score += 0.0998
     else:
      if page_chars <= 49121:
       score += 0.126
      else:
       if sibling_length <= 298.44:
        score += 0.0753
       else:
        if expected_before <= 0.47663:
         score += 0.00281
        else:
         score += -0.368
    if score < -3.5 or score > 3.5:
        return score
    if logit_rel <= -1.2475:
     if in_core7 <= 0:
      if in_description <= 0:
       score += -0.149
      else:
       score += 0.00781
     else:
      if names_core <= -0.635:
       score += -0.108
      else:
       if tag <= 5:
        score += -0.0854
       else:
        if tag <= 12:
         score += 0.047
        else:
         if names_core <= 0.315:
          score += -0.1
         else:
          score += 0.00906
    else:
     if expected2 <= 0.55441:
      if part_expected <= 0.41894:
       if page_chance <= 0.74385:
        if heading_distance <= 25:
         if blocks3 <= 40:
          score += -0.00413
         else:
          score += 0.0678
        else:
         score += -0.0784
       else:
        score += 0.105
      else:
       if expected_before <= 0.62972:
        if chance2 <= 0.55536:
         score += -0.0763
        else:
         score += 0.0375
       else:
        if level <= 0.17949:
         score += 0.142
        else:
         score += -0.144
     else:
      if page_chars <= 46077:
       if near5 <= 0.46488:
        if span <= 0.79612:
         if expected2 <= 1.0:
          score += 0.0232
         else:
          score += -0.223
        else:
         score += -0.322
       else:
        if expected_before <= 0.93079:
         score += 0.118
        else:
         score += 0.0132
      else:
       if link_density3 <= 0.040478:
        if from_first <= 77:
         score += 0.0967
        else:
         score += -0.236
       else:
        if core_share <= 0.72464:
         score += -0.206
        else:
         score += 0.125
    if logit_rel <= -0.63673:
     if in_core7 <= 0:
      if from_first <= 14:
       if sibling_chance <= 0.31661:
        score += -0.126
       else:
        score += -0.0386
      else:
       score += -0.151
     else:
      if names_rel <= -0.99903:
       score += -0.113
      else:
       if copies <= 1:
        if siblings <= 3:
         score += -0.0761
        else:
         if logit_rel <= -3.0443:
          score += -0.0611
         else:
          score += 0.0433
       else:
        score += -0.0907
    else:
     if expected3 <= 0.80872:
      if copies <= 1:
       if names_rel <= -0.34426:
        if blocks3 <= 97:
         score += -0.0269
        else:
         score += -0.215
       else:
        if core_depth <= 15:
         if near5 <= 0.5274:
          score += -0.0114
         else:
          score += 0.0642
        else:
         if span <= 0.035857:
          score += 0.0856
         else:
          score += -0.38
      else:
       score += -0.106
     else:
      if page_chars <= 49121:
       if siblings <= 3:
        if from_first <= 14:
         score += 0.0508
        else:
         score += -0.105
       else:
        if from_h1 <= 479:
         if core_share <= 0.52298:
          score += -0.0211
         else:
          score += 0.117
        else:
         if core_share <= 0.95148:
          score += -0.282
         else:
          score += 0.079
      else:
       if link_density3 <= 0.040478:
        if from_first <= 71:
         score += 0.0818
        else:
         score += -0.181
       else:
        score += 0.0562
    if in_core5 <= 0:
     if names_rel <= -0.1225:
      if expected_after <= 0.5276:
       if page_blocks <= 1684:
        score += -0.143
       else:
        score += 0.147
      else:
       if from_h1 <= -1:
        score += -0.139
       else:
        if prose0 <= 0.89481:
         if part_link_density <= 0.1005:
          score += 0.0269
         else:
          score += -0.0895
        else:
         score += 0.0262
     else:
      if near5 <= 0.78541:
       if words <= 0.035:
        score += -0.0931
       else:
        score += -0.0108
      else:
       score += 0.0541
    else:
     if chance1 <= 0.58797:
      if page_chars <= 70091:
       if copies <= 1:
        if siblings <= 5:
         if genre <= 0:
          score += -0.0367
         else:
          score += -0.126
        else:
         if names_core <= -0.635:
          score += -0.0398
         else:
          score += 0.0361
       else:
        score += -0.0911
      else:
       score += -0.194
     else:
      if copies <= 1:
       if page_chars <= 46077:
        if siblings <= 2:
         if expected_before <= 0.76387:
          score += 0.0174
         else:
          score += -0.181
        else:
         if prose0 <= 0.48281:
          score += 0.0554
         else:
          score += 0.112
       else:
        if link_density3 <= 0.038449:
         if from_first <= 71:
          score += 0.068
         else:
          score += -0.166
        else:
         if part_share <= 0.61271:
          score += 0.106
         else:
          score += -0.271
      else:
       score += -0.0778
    if near1 <= 0.69349:
     if logit_rel <= -2.3131:
      if expected_after <= 0.17171:
       score += -0.137
      else:
       if core_share <= 0.9714:
        score += -0.0999
       else:
        score += -0.0353
     else:
      if expected1 <= 0.50631:
       if part_expected <= 0.41894:
        if copies <= 1:
         if core_share <= 0.88393:
          score += -0.0373
         else:
          score += 0.0423
        else:
         score += -0.0672
       else:
        if expected_before <= 0.6409:
         score += -0.055
        else:
         if level <= 0.15344:
          score += 0.108
         else:
          score += -0.128
      else:
       score += 0.0592
    else:
     if expected1 <= 0.65802:
      if siblings <= 3:
       if expected_after <= 0.181:
        score += -0.166
       else:
        score += -0.0191
      else:
       if in_body <= -1:
        if core_share <= 0.89789:
         score += -0.224
        else:
         score += -0.00414
       else:
        if copies <= 1:
         if part_expected <= 0.6982:
          score += 0.0743
         else:
          score += -0.0594
        else:
         if expected_before <= 0.45548:
          score += 0.0233
         else:
          score += -0.141
     else:
      if from_first <= 95:
       if logit_rel <= -0.792:
        if core_share <= 0.99888:
         score += 0.0419
        else:
         if link_density3 <= 0.036828:
          score += 0.0936
         else:
          score += -0.528
       else:
        score += 0.122
      else:
       if sibling_length <= 298.44:
        score += 0.0713
       else:
        score += -0.0762
    if near1 <= 0.66341:
     if in_core5 <= 0:
      if logit_rel <= -2.4966:
       score += -0.123
      else:
       if names_rel <= -0.91995:
        score += -0.119
       else:
        if page_chars <= 23320:
         score += -0.0641
        else:
         score += 0.0559
     else:
      if expected2 <= 0.95029:
       if page_chars <= 46077:
        if siblings <= 5:
         score += -0.0768
        else:
         if copies <= 2:
          score += 0.00729
         else:
          score += -0.0824
       else:
        score += -0.153
      else:
       if names1 <= 0.895:
        score += 0.0594
       else:
        score += -0.1
    else:
     if names_rel <= -0.018919:
      if siblings <= 34:
       if in_body <= -1:
        score += -0.154
       else:
        if in_core5 <= 0:
         score += -0.0916
        else:
         if expected1 <= 0.99914:
          score += 0.0161
         else:
          score += -0.379
      else:
       score += 0.0876
     else:
      if from_first <= 77:
       if expected1 <= 0.50631:
        if siblings <= 14:
         score += 0.0166
        else:
         score += 0.0909
       else:
        if logit_rel <= -1.9183:
         score += -0.0308
        else:
         score += 0.12
      else:
       if page_chars <= 46077:
        if siblings <= 10:
         score += -0.0679
        else:
         score += 0.0706
       else:
        if names1 <= 1.995:
         if names1 <= 0.485:
          score += 0.0042
         else:
          score += -0.165
        else:
         score += 0.0909
    if chance_rel <= 0.95086:
     if in_core5 <= 0:
      if expected_after <= 0.50561:
       if names_rel <= -0.60724:
        score += -0.131
       else:
        if page_chars <= 17971:
         score += -0.105
        else:
         score += 0.0407
      else:
       if logit_rel <= -3.0443:
        score += -0.0951
       else:
        score += -0.018
     else:
      if genre <= 0:
       if near1 <= 0.44685:
        if names_rel <= -1.4746:
         score += -0.106
        else:
         score += -0.015
       else:
        if page_chars <= 27176:
         score += 0.0609
        else:
         if part_share <= 0.61271:
          score += 0.00254
         else:
          score += -0.253
      else:
       if genre <= 1:
        if blocks3 <= 77:
         score += -0.147
        else:
         score += -0.0145
       else:
        if genre <= 3:
         if expected_after <= 0.089673:
          score += -0.124
         else:
          score += 0.0192
        else:
         score += -0.0901
    else:
     if expected1 <= 0.65802:
      if copies <= 1:
       if core_share <= 0.96621:
        if expected_after <= 0.19968:
         score += -0.0504
        else:
         if core_depth <= 4:
          score += -0.099
         else:
          score += 0.0452
       else:
        score += 0.079
      else:
       score += -0.0796
     else:
      if page_chars <= 53236:
       if blocks3 <= 847:
        score += 0.113
       else:
        score += -0.143
      else:
       if link_density3 <= 0.040478:
        score += -0.129
       else:
        score += 0.11
    if logit_rel <= -0.52843:
     if in_core7 <= 0:
      if expected_before <= 0.76387:
       if in_description <= 0:
        score += -0.0746
       else:
        score += 0.0699
      else:
       score += -0.124
     else:
      if genre <= 0:
       if near5 <= 0.43665:
        if names_rel <= -1.7784:
         score += -0.129
        else:
         score += -0.0221
       else:
        if siblings <= 2:
         score += -0.0435
        else:
         if logit_rel <= -3.7652:
          score += -0.0477
         else:
          score += 0.0594
      else:
       if genre <= 1:
        if expected1 <= 0.86627:
         if heading_chance <= 0.78667:
          score += -0.125
         else:
          score += -0.303
        else:
         score += 0.0347
       else:
        score += -0.0258
    else:
     if expected2 <= 0.79887:
      if expected_before <= 0.45548:
       if prose1 <= 0.054097:
        score += -0.042
       else:
        score += 0.0569
      else:
       if names_rel <= -0.31253:
        score += -0.0926
       else:
        if page_blocks <= 207:
         score += 0.0488
        else:
         score += -0.0216
     else:
      if blocks3 <= 192:
       if prose1 <= 1e-35:
        if expected3 <= 0.9939:
         score += 0.0567
        else:
         score += -0.232
       else:
        if expected_before <= 0.90412:
         score += 0.115
        else:
         score += 0.0258
      else:
       if expected_after <= 0.41695:
        if sibling_length <= 555.62:
         score += 0.0216
        else:
         score += -0.203
       else:
        score += 0.0807
    if near1 <= 0.75951:
     if in_core5 <= 0:
      if expected_before <= 0.48849:
       if from_h1 <= -1:
        score += -0.116
       else:
        score += -0.00588
      else:
       if page_blocks <= 1684:
        if part_blocks <= 17:
         score += -0.0115
        else:
         score += -0.117
       else:
        score += 0.136
     else:
      if page_chars <= 46077:
       if expected_before <= 0.94902:
        if expected2 <= 0.94089:
         if share1 <= 0.89371:
          score += -0.00593
         else:
          score += -0.314
        else:
         if near1 <= 0.079966:
          score += -0.145
         else:
          score += 0.0628
       else:
        score += -0.101
      else:
       score += -0.108
    else:
     if expected1 <= 0.65802:
      if part_link_density <= 0.16975:
       if page_blocks <= 776:
        if expected_before <= 0.91808:
         if prose1 <= 0.14578:
          score += -0.011
         else:
          score += 0.0639
        else:
         score += -0.0507
       else:
        score += -0.0861
      else:
       if expected_before <= 0.58667:
        if share1 <= 0.051443:
         score += -0.0736
        else:
         score += 0.106
       else:
        score += -0.167
     else:
      if page_chars <= 53236:
       if names_rel <= -0.063134:
        if span <= 0.9129:
         score += 0.0333
        else:
         score += -0.385
       else:
        if expected_before <= 0.93728:
         score += 0.111
        else:
         score += -0.0154
      else:
       if link_density3 <= 0.040478:
        score += -0.127
       else:
        score += 0.0815
    if score < -3.5 or score > 3.5:
        return score
    if near5 <= 0.61052:
     if in_core5 <= 0:
      if logit_rel <= -3.0443:
       score += -0.111
      else:
       if in_body <= 0:
        if span <= 1e-35:
         if siblings <= 16:
          score += -0.0566
         else:
          score += 0.0915
        else:
         score += -0.0781
       else:
        score += 0.183
     else:
      if core_depth <= 12:
       if part_share <= 0.26309:
        if siblings <= 21:
         score += -0.0296
        else:
         score += 0.0206
       else:
        if part_link_density <= 0.035195:
         score += -0.131
        else:
         if core_depth <= 7:
          score += -0.0796
         else:
          score += 0.0333
      else:
       score += 0.0686
    else:
     if siblings <= 2:
      if logit_rel <= -0.042267:
       if share1 <= 0.33852:
        score += -0.0876
       else:
        score += 0.00155
      else:
       score += 0.0194
     else:
      if from_h1 <= 82:
       if logit_rel <= -0.792:
        if logit_rel <= -3.4428:
         score += -0.0619
        else:
         score += 0.0394
       else:
        if expected3 <= 0.44644:
         score += 0.00152
        else:
         score += 0.106
      else:
       if page_blocks <= 776:
        if share1 <= 0.96979:
         if part_share <= 0.20968:
          score += 0.0484
         else:
          score += -0.0313
        else:
         score += -0.147
       else:
        if core_share <= 0.95148:
         if expected3 <= 0.58263:
          score += 0.0402
         else:
          score += -0.205
        else:
         score += 0.0073
    if logit_rel <= -2.1377:
     if expected_before <= 0.88071:
      if logit_rel <= -3.9888:
       score += -0.0881
      else:
       if link_density3 <= 0.070705:
        if names_core <= -2.985:
         score += -0.108
        else:
         score += 0.0181
       else:
        score += -0.0522
     else:
      score += -0.114
    else:
     if expected1 <= 0.65802:
      if siblings <= 10:
       if part_link_density <= 0.15489:
        if length <= 858:
         if part_share <= 0.050869:
          score += -0.0419
         else:
          score += 0.0193
        else:
         score += -0.136
       else:
        if in_description <= 0:
         score += -0.0898
        else:
         score += 0.0824
      else:
       if from_h1 <= 91:
        if copies <= 1:
         if from_h1 <= -33:
          score += 0.0112
         else:
          score += 0.0797
        else:
         score += -0.0292
       else:
        if page_chars <= 46077:
         if siblings <= 38:
          score += -0.0337
         else:
          score += 0.044
        else:
         if expected_before <= 0.46642:
          score += -0.00633
         else:
          score += -0.141
     else:
      if from_first <= 66:
       if logit_rel <= -0.63673:
        score += 0.0577
       else:
        if blocks3 <= 7:
         score += -0.207
        else:
         score += 0.114
      else:
       if sibling_length <= 298.44:
        score += 0.0549
       else:
        if prose1 <= 0.52147:
         score += -0.282
        else:
         if page_chars <= 53236:
          score += 0.0661
         else:
          score += -0.154
    if logit_rel <= -2.0544:
     if expected_before <= 0.88071:
      if span <= 0.45647:
       if link_density3 <= 0.04508:
        score += -0.0163
       else:
        score += -0.0751
      else:
       if names_core <= -2.065:
        score += -0.11
       else:
        if tag <= 5:
         score += -0.0264
        else:
         score += 0.0494
     else:
      if core_share <= 0.99577:
       score += -0.113
      else:
       score += 0.0107
    else:
     if expected2 <= 0.79887:
      if part_blocks <= 88:
       if in_body <= -1:
        if sibling_chance <= 0.93748:
         score += 0.0341
        else:
         score += -0.224
       else:
        if expected_before <= 0.51006:
         score += 0.0402
        else:
         if names_core <= 0.045:
          score += -0.0391
         else:
          score += 0.0269
      else:
       if chance1 <= 0.88616:
        if prose1 <= 0.72406:
         if part_share <= 0.477:
          score += -0.0435
         else:
          score += 0.0375
        else:
         score += -0.0973
       else:
        score += 0.0664
     else:
      if expected_before <= 0.92425:
       if span <= 0.9129:
        if from_h1 <= 242:
         if prose1 <= 0.27585:
          score += 0.00297
         else:
          score += 0.094
        else:
         if link_density3 <= 0.038449:
          score += -0.128
         else:
          score += 0.0274
       else:
        if share1 <= 0.89371:
         score += 0.103
        else:
         if sibling_chance <= 0.81954:
          score += -0.243
         else:
          score += 0.113
      else:
       score += -0.0539
    if near1 <= 0.8224:
     if expected_after <= 0.10469:
      if logit_rel <= -2.4502:
       score += -0.109
      else:
       if siblings <= 2:
        score += -0.104
       else:
        score += -0.0362
     else:
      if logit_rel <= -3.651:
       score += -0.0765
      else:
       if heading_chance <= 0.047653:
        if chance2 <= 0.50246:
         if core_depth <= 11:
          score += -0.0789
         else:
          score += 0.0274
        else:
         score += 0.0141
       else:
        if names1 <= 0.545:
         if genre <= 3:
          score += 0.0369
         else:
          score += -0.0544
        else:
         if expected1 <= 0.99643:
          score += -0.025
         else:
          score += -0.266
    else:
     if expected1 <= 0.65802:
      if expected_after <= 0.036013:
       score += -0.102
      else:
       if names1 <= 1.615:
        if page_chars <= 62005:
         if page_chance <= 0.74385:
          score += 0.0283
         else:
          score += 0.0933
        else:
         score += -0.133
       else:
        if genre <= 0:
         if part_link_density <= 0.059619:
          score += 0.107
         else:
          score += -0.0636
        else:
         if span <= 0.53139:
          score += -0.165
         else:
          score += 0.0758
     else:
      if page_chars <= 49121:
       if logit_rel <= -0.792:
        if names1 <= 1.855:
         score += 0.0583
        else:
         score += -0.146
       else:
        score += 0.107
      else:
       if expected_before <= 0.51006:
        score += 0.0452
       else:
        score += -0.108
    if names_rel <= -0.52813:
     if expected_before <= 0.74514:
      if from_h1 <= -2:
       score += -0.0896
      else:
       if span <= 0.49333:
        if core_share <= 0.81885:
         score += -0.0725
        else:
         score += -0.00801
       else:
        score += 0.0381
     else:
      if level <= 0.15344:
       score += 0.15
      else:
       score += -0.0988
    else:
     if expected1 <= 0.65802:
      if siblings <= 14:
       if part_link_density <= 0.1596:
        if length <= 858:
         if copies <= 1:
          score += 0.0126
         else:
          score += -0.0679
        else:
         score += -0.097
       else:
        score += -0.0625
      else:
       if expected2 <= 0.79887:
        if sibling_length <= 348.51:
         if in_body <= -1:
          score += -0.119
         else:
          score += 0.00446
        else:
         score += 0.117
       else:
        if part_link_density <= 0.31504:
         if copies <= 2:
          score += 0.102
         else:
          score += -0.0555
        else:
         score += -0.0387
     else:
      if prose0 <= 0.68775:
       if span <= 0.78237:
        if sibling_length <= 169.73:
         score += -0.00266
        else:
         score += 0.0707
       else:
        if sibling_length <= 398.88:
         score += -0.0207
        else:
         score += -0.309
      else:
       if from_h1 <= 82:
        score += 0.109
       else:
        if share1 <= 0.96979:
         if from_h1 <= 242:
          score += 0.0765
         else:
          score += -0.0449
        else:
         score += -0.137
    if in_core5 <= 0:
     if expected_before <= 0.48849:
      if from_h1 <= -1:
       score += -0.0918
      else:
       if siblings <= 5:
        score += -0.00668
       else:
        score += 0.0623
     else:
      if level <= 0.55718:
       if core_depth <= 8:
        score += -0.0675
       else:
        if siblings <= 16:
         score += -0.00371
        else:
         score += 0.21
      else:
       if heading_chance <= 0.34186:
        score += -0.109
       else:
        if part_blocks <= 106:
         if span <= 0.81378:
          score += 0.0408
         else:
          score += -0.2
        else:
         score += -0.0886
    else:
     if copies <= 1:
      if logit_rel <= -0.14488:
       if siblings <= 1:
        if names1 <= 1.205:
         score += -0.0416
        else:
         score += -0.171
       else:
        if heading_distance <= 23:
         if length <= 858:
          score += 0.0361
         else:
          score += -0.0834
        else:
         if names1 <= 2.585:
          score += -0.0304
         else:
          score += -0.376
      else:
       if from_h1 <= 82:
        if expected1 <= 0.33845:
         score += 0.0563
        else:
         if part_blocks <= 2:
          score += -0.12
         else:
          score += 0.113
       else:
        if page_chance <= 0.40288:
         if part_blocks <= 2:
          score += -0.354
         else:
          score += -0.0361
        else:
         score += 0.0313
     else:
      if siblings <= 161:
       score += -0.0709
      else:
       score += 0.0419
    if logit_rel <= -2.1377:
     if expected_after <= 0.13626:
      score += -0.0911
     else:
      if sibling_chance <= 0.11121:
       score += -0.0615
      else:
       if tag <= 13:
        if tag <= 4:
         score += -0.0318
        else:
         if siblings <= 43:
          score += 0.0217
         else:
          score += 0.141
       else:
        score += -0.0623
    else:
     if expected1 <= 0.65802:
      if siblings <= 3:
       if expected_before <= 0.32205:
        if part_link_density <= 0.31504:
         score += 0.0211
        else:
         score += -0.0622
       else:
        if part_link_density <= 0.02481:
         if genre <= 0:
          score += 0.0309
         else:
          score += -0.108
        else:
         score += -0.0971
      else:
       if page_chars <= 62005:
        if share2 <= 0.63111:
         if expected_after <= 0.49453:
          score += -0.00801
         else:
          score += 0.0284
        else:
         if sibling_length <= 555.62:
          score += 0.0671
         else:
          score += -0.144
       else:
        if expected3 <= 0.99696:
         score += -0.145
        else:
         score += 0.0918
     else:
      if from_first <= 42:
       if core_depth <= 26:
        if logit_rel <= -0.95307:
         score += 0.0375
        else:
         score += 0.104
       else:
        score += -0.291
      else:
       if share1 <= 0.96979:
        if page_chars <= 7086:
         score += -0.281
        else:
         if page_blocks <= 922:
          score += 0.0548
         else:
          score += -0.103
       else:
        score += -0.0891
    if names_rel <= -0.87723:
     if expected_after <= 0.2574:
      score += -0.096
     else:
      if sibling_chance <= 0.18176:
       if level <= 0.13357:
        score += 0.194
       else:
        score += -0.0661
      else:
       score += 0.0108
    else:
     if prose0 <= 0.68775:
      if tag <= 5:
       score += -0.0464
      else:
       if siblings <= 28:
        if genre <= 0:
         score += 0.00661
        else:
         if names1 <= 1.655:
          score += -0.038
         else:
          score += -0.156
       else:
        if blocks3 <= 847:
         if page_chars <= 7086:
          score += -0.0646
         else:
          score += 0.0634
        else:
         score += -0.168
     else:
      if from_h1 <= 82:
       if siblings <= 5:
        if copies <= 1:
         if page_chars <= 8130:
          score += 0.0535
         else:
          score += -0.0218
        else:
         if names1 <= -0.015:
          score += 0.0283
         else:
          score += -0.279
       else:
        if expected3 <= 0.77113:
         if part_blocks <= 181:
          score += 0.04
         else:
          score += -0.133
        else:
         score += 0.0952
      else:
       if page_chars <= 46077:
        if page_chance <= 0.42982:
         if length <= 427:
          score += -0.0139
         else:
          score += -0.14
        else:
         if page_chars <= 32004:
          score += 0.0145
         else:
          score += 0.0846
       else:
        if names1 <= 1.995:
         score += -0.0869
        else:
         score += 0.12
    if score < -3.5 or score > 3.5:
        return score
    if expected1 <= 0.65802:
     if part_expected <= 0.6982:
      if siblings <= 10:
       if copies <= 2:
        if siblings <= 1:
         score += -0.0501
        else:
         score += -0.00504
       else:
        score += -0.106
      else:
       if expected3 <= 0.77113:
        if blocks3 <= 75:
         score += 0.00906
        else:
         if sibling_length <= 151.82:
          score += -0.00497
         else:
          score += -0.102
       else:
        if blocks3 <= 358:
         if share1 <= 0.42862:
          score += 0.063
         else:
          score += -0.068
        else:
         if page_blocks <= 383:
          score += -0.278
         else:
          score += -0.0141
     else:
      if in_description <= 0:
       if expected_after <= 0.74932:
        score += -0.0964
       else:
        if from_h1 <= -1:
         score += -0.107
        else:
         score += 0.00121
      else:
       score += 0.0799
    else:
     if prose0 <= 0.94136:
      if copies <= 1:
       if share1 <= 0.89371:
        if expected_before <= 0.84786:
         if logit_rel <= -1.9183:
          score += 0.00337
         else:
          score += 0.0864
        else:
         score += -0.0397
       else:
        if expected1 <= 0.94017:
         score += -0.239
        else:
         if sibling_length <= 398.88:
          score += 0.0296
         else:
          score += -0.13
      else:
       score += -0.1
     else:
      if blocks3 <= 192:
       if blocks3 <= 6:
        score += -0.28
       else:
        score += 0.111
      else:
       score += 0.0279
    if near1 <= 0.8224:
     if logit_rel <= -3.4428:
      if span <= 0.34961:
       score += -0.0886
      else:
       score += -0.0275
     else:
      if expected_before <= 0.76387:
       if copies <= 1:
        if sibling_length <= 14.014:
         score += -0.0825
        else:
         if core_share <= 0.81049:
          score += -0.00576
         else:
          score += 0.0381
       else:
        score += -0.036
      else:
       if part_expected <= 0.84983:
        if page_chars <= 32979:
         score += 0.00215
        else:
         if span <= 0.9129:
          score += -0.103
         else:
          score += 0.171
       else:
        if expected1 <= 0.96396:
         score += -0.0832
        else:
         score += 0.018
    else:
     if in_body <= -1:
      if core_share <= 0.85933:
       score += -0.179
      else:
       score += -0.0257
     else:
      if from_h1 <= 91:
       if share1 <= 0.060843:
        if page_chars <= 10405:
         if core_depth <= 3:
          score += -0.346
         else:
          score += -0.0373
        else:
         if part_link_density <= 0.1596:
          score += 0.0674
         else:
          score += -0.0889
       else:
        if expected_before <= 0.8729:
         score += 0.0921
        else:
         score += -0.0148
      else:
       if from_h1 <= 479:
        if share2 <= 0.97251:
         if copies <= 1:
          score += 0.0441
         else:
          score += -0.0736
        else:
         score += -0.0942
       else:
        if page_chars <= 17244:
         score += -0.476
        else:
         score += -0.0563
    if names_rel <= -0.52813:
     if tag <= 13:
      if link_density3 <= 0.070705:
       if genre <= 0:
        if part_expected <= 0.54186:
         score += 0.111
        else:
         score += -0.0112
       else:
        if page_chars <= 5802:
         score += -0.182
        else:
         if page_blocks <= 325:
          score += 0.0582
         else:
          score += -0.0542
      else:
       if part_share <= 0.62734:
        score += -0.0497
       else:
        score += 0.185
     else:
      if in_description <= 0:
       score += -0.0881
      else:
       score += 0.0998
    else:
     if expected1 <= 0.65802:
      if tag <= 5:
       if page_link_density <= 0.035015:
        score += 0.172
       else:
        if from_h1 <= 0:
         score += -0.0861
        else:
         score += -0.0201
      else:
       if expected_after <= 0.53872:
        if tag <= 7:
         if names_core <= -1.275:
          score += -0.244
         else:
          score += 0.06
        else:
         score += -0.0151
       else:
        if heading_chance <= 0.0036296:
         score += -0.0693
        else:
         score += 0.0433
     else:
      if from_first <= 54:
       if logit_rel <= -0.95307:
        if genre <= 0:
         score += 0.0364
        else:
         if names_rel <= 0.14193:
          score += -0.0193
         else:
          score += -0.307
       else:
        if blocks3 <= 6:
         score += -0.236
        else:
         score += 0.101
      else:
       if tag <= 8:
        score += -0.14
       else:
        score += 0.00799
    if logit_rel <= -2.6813:
     if span <= 0.20038:
      score += -0.0738
     else:
      if names_rel <= -2.8033:
       score += -0.109
      else:
       score += -0.00622
    else:
     if expected2 <= 0.79887:
      if genre <= 0:
       if blocks3 <= 273:
        if heading_chance <= 0.030325:
         if core_depth <= 9:
          score += -0.0828
         else:
          score += 0.0378
        else:
         if link_density <= 0.9983:
          score += 0.0159
         else:
          score += 0.105
       else:
        if span <= 0.59002:
         score += 0.0102
        else:
         score += -0.0998
      else:
       if span <= 0.51029:
        if in_body <= 0:
         if page_chance <= 0.685:
          score += -0.0472
         else:
          score += -0.155
        else:
         score += 0.0963
       else:
        if sibling_length <= 204.32:
         if sibling_length <= 199.94:
          score += -0.0125
         else:
          score += -0.317
        else:
         if sibling_chance <= 0.61477:
          score += -0.133
         else:
          score += 0.0982
     else:
      if siblings <= 6:
       if blocks3 <= 36:
        score += 0.0527
       else:
        if logit_rel <= -0.90029:
         score += 0.00922
        else:
         score += -0.0799
      else:
       if span <= 0.9129:
        if expected_before <= 0.90412:
         if blocks3 <= 180:
          score += 0.0897
         else:
          score += 0.0335
        else:
         score += -0.0352
       else:
        if sibling_length <= 230.78:
         score += 0.0859
        else:
         score += -0.15
    if near5 <= 0.33947:
     if logit_rel <= -3.7066:
      score += -0.0824
     else:
      if words <= -0.085:
       score += -0.0529
      else:
       if span <= 1e-35:
        if core_share <= 0.99867:
         if sibling_length <= 76.367:
          score += 0.0136
         else:
          score += 0.0922
        else:
         score += -0.143
       else:
        if span <= 0.11467:
         if from_first <= 9:
          score += -0.00299
         else:
          score += -0.104
        else:
         score += 0.00376
    else:
     if copies <= 1:
      if siblings <= 3:
       if from_first <= 4:
        if sibling_length <= 151.82:
         score += -0.0144
        else:
         score += 0.068
       else:
        if in_body <= -1:
         score += -0.153
        else:
         if part_link_density <= 0.052515:
          score += 0.00519
         else:
          score += -0.0603
      else:
       if from_h1 <= 79:
        if prose1 <= 0.48108:
         if names1 <= 0.205:
          score += 0.0694
         else:
          score += -0.0237
        else:
         if in_core5 <= 0:
          score += -0.0195
         else:
          score += 0.077
       else:
        if core_share <= 0.96621:
         if page_blocks <= 137:
          score += -0.228
         else:
          score += -0.0136
        else:
         if page_chance <= 0.3968:
          score += -0.0703
         else:
          score += 0.0418
     else:
      if siblings <= 19:
       score += -0.0714
      else:
       if names_core <= -0.305:
        score += 0.0811
       else:
        score += -0.0306
    if logit_rel <= -3.4428:
     if span <= 0.20038:
      score += -0.0814
     else:
      score += -0.0236
    else:
     if expected1 <= 0.65802:
      if siblings <= 20:
       if tag <= 13:
        if sibling_length <= 446.25:
         if link_density3 <= 0.1604:
          score += 0.0309
         else:
          score += -0.0202
        else:
         if expected1 <= 0.056802:
          score += 0.0247
         else:
          score += -0.152
       else:
        if names_core <= 0.335:
         if share2 <= 0.44036:
          score += -0.0387
         else:
          score += -0.135
        else:
         if prose1 <= 0.94586:
          score += -0.0321
         else:
          score += 0.0801
      else:
       if heading_distance <= 47:
        if heading_chance <= 0.018253:
         if span <= 1e-35:
          score += 0.0414
         else:
          score += -0.0963
        else:
         if copies <= 1:
          score += 0.0479
         else:
          score += -0.0107
       else:
        if heading_chance <= 0.4146:
         if link_density3 <= 0.1604:
          score += -0.102
         else:
          score += 0.00734
        else:
         if page_chance <= 0.33024:
          score += 0.26
         else:
          score += 0.0075
     else:
      if span <= 0.75746:
       if length <= 143:
        score += 0.00918
       else:
        if genre <= 1:
         score += 0.09
        else:
         if prose1 <= 0.67159:
          score += -0.11
         else:
          score += 0.0589
      else:
       if length <= 695:
        score += -0.0123
       else:
        score += -0.166
    if expected_after <= 0.040899:
     if part_link_density <= 0.059619:
      score += -0.0147
     else:
      if from_first <= 7:
       if words <= 0.095:
        score += -0.0542
       else:
        score += 0.104
      else:
       score += -0.0856
    else:
     if expected1 <= 0.65802:
      if heading_distance <= 27:
       if span <= 0.40112:
        if in_description <= 0:
         if core_share <= 0.97379:
          score += -0.028
         else:
          score += 0.0259
        else:
         score += 0.0873
       else:
        if part_link_density <= 0.11491:
         if page_chars <= 46077:
          score += 0.0553
         else:
          score += -0.0404
        else:
         if page_chars <= 34841:
          score += -0.0212
         else:
          score += 0.086
      else:
       if sibling_chance <= 0.93748:
        if page_link_density <= 0.046149:
         score += 0.0758
        else:
         if page_link_density <= 0.094879:
          score += -0.137
         else:
          score += -0.0253
       else:
        score += -0.276
     else:
      if prose0 <= 0.84965:
       if tag <= 8:
        if from_first <= 20:
         if sibling_length <= 84.964:
          score += -0.0586
         else:
          score += 0.0715
        else:
         if expected1 <= 0.88897:
          score += -0.411
         else:
          score += -0.0991
       else:
        score += 0.0307
      else:
       if page_chars <= 49121:
        if core_depth <= 27:
         if siblings <= 1:
          score += -0.0252
         else:
          score += 0.0961
        else:
         score += -0.366
       else:
        score += -0.0412
    if expected_after <= 0.040899:
     if link_density3 <= 0.019304:
      score += 0.0215
     else:
      score += -0.0667
    else:
     if expected1 <= 0.65802:
      if part_blocks <= 69:
       if core_share <= 0.98707:
        if expected3 <= 0.99442:
         if core_share <= 0.98606:
          score += 0.0102
         else:
          score += -0.152
        else:
         if length <= 367:
          score += -0.0261
         else:
          score += -0.206
       else:
        if heading_distance <= 26:
         if page_link_density <= 0.18667:
          score += 0.0793
         else:
          score += 0.0165
        else:
         if page_blocks <= 188:
          score += 0.0847
         else:
          score += -0.125
      else:
       if in_description <= -1:
        if siblings <= 654:
         score += -0.0713
        else:
         score += 0.104
       else:
        if expected_after <= 0.64048:
         if page_chars <= 53236:
          score += -0.0195
         else:
          score += -0.129
        else:
         if page_chars <= 49121:
          score += 0.00192
         else:
          score += 0.143
     else:
      if logit_rel <= 0.1393:
       if blocks3 <= 6:
        score += -0.419
       else:
        if names1 <= 0.485:
         score += 0.0463
        else:
         if chance1 <= 0.83562:
          score += -0.104
         else:
          score += 0.00806
      else:
       if from_first <= 92:
        score += 0.103
       else:
        if share2 <= 0.94436:
         score += 0.0597
        else:
         if expected1 <= 0.97271:
          score += -0.247
         else:
          score += -0.0223
    if score < -3.5 or score > 3.5:
        return score
    if names_core <= -1.555:
     if page_blocks <= 1152:
      if link_density3 <= 0.032712:
       if page_chars <= 9454:
        if sibling_chance <= 0.31661:
         if expected1 <= 0.33845:
          score += -0.065
         else:
          score += 0.248
        else:
         score += 0.362
       else:
        if names_core <= -2.195:
         score += -0.107
        else:
         score += 0.0135
      else:
       if level <= 0.35411:
        if part_blocks <= 61:
         score += -0.106
        else:
         if page_chars <= 13802:
          score += 0.01
         else:
          score += 0.229
       else:
        score += -0.0829
     else:
      if page_chance <= 0.13815:
       score += -0.107
      else:
       score += 0.231
    else:
     if sibling_length <= 13.007:
      if page_blocks <= 566:
       score += -0.0833
      else:
       if level <= 0.15344:
        score += 0.186
       else:
        score += -0.0275
     else:
      if words <= -0.305:
       if link_density3 <= 0.068566:
        if share2 <= 0.016509:
         score += -0.0748
        else:
         score += 0.0197
       else:
        if expected3 <= 0.70665:
         score += -0.00583
        else:
         score += -0.0719
      else:
       if page_chars <= 62005:
        if in_body <= -1:
         if page_chars <= 15402:
          score += 0.00309
         else:
          score += -0.114
        else:
         if prose1 <= 0.80049:
          score += 0.0076
         else:
          score += 0.0351
       else:
        if heading_chance <= 0.82707:
         score += -0.0839
        else:
         score += 0.0928
    if expected_before <= 0.75521:
     if chance2 <= 0.53052:
      if from_h1 <= -1:
       if from_h1 <= -980:
        score += -0.0249
       else:
        score += -0.115
      else:
       if from_h1 <= 109:
        if words <= -0.405:
         score += -0.0555
        else:
         if core_share <= 0.54161:
          score += -0.0675
         else:
          score += 0.0313
       else:
        if level <= 0.13357:
         score += 0.133
        else:
         if prose1 <= 0.87466:
          score += -0.0209
         else:
          score += -0.118
     else:
      if in_body <= -1:
       if names_core <= 0.585:
        score += -0.0314
       else:
        if span <= 0.50104:
         score += -0.306
        else:
         score += -0.05
      else:
       if copies <= 1:
        if page_chars <= 44195:
         if siblings <= 24:
          score += 0.0303
         else:
          score += 0.08
        else:
         if core_share <= 0.7821:
          score += -0.113
         else:
          score += 0.0175
       else:
        if chance1 <= 0.7729:
         score += 0.0107
        else:
         score += -0.0754
    else:
     if link_density3 <= 0.029517:
      if page_chars <= 53236:
       score += 0.0326
      else:
       score += -0.144
     else:
      if level <= 0.15344:
       score += 0.129
      else:
       if names_core <= -0.395:
        score += -0.0775
       else:
        if page_link_density <= 0.16463:
         if core_share <= 0.9714:
          score += -0.102
         else:
          score += -0.0169
        else:
         score += -0.00937
    if expected_before <= 0.92425:
     if copies <= 1:
      if expected2 <= 0.89399:
       if from_h1 <= -1:
        if from_h1 <= -980:
         if core_share <= 0.75221:
          score += 0.0497
         else:
          score += -0.0555
        else:
         score += -0.118
       else:
        if expected_before <= 0.37533:
         if blocks3 <= 8:
          score += -0.0276
         else:
          score += 0.0395
        else:
         if core_share <= 0.96873:
          score += -0.0194
         else:
          score += 0.0278
      else:
       if prose0 <= 0.94353:
        if in_description <= 0:
         if blocks3 <= 847:
          score += 0.0129
         else:
          score += -0.118
        else:
         score += 0.152
       else:
        if link_density3 <= 0.26719:
         if page_chars <= 46077:
          score += 0.0882
         else:
          score += -0.0322
        else:
         if part_link_density <= 0.020121:
          score += -0.267
         else:
          score += 0.0463
     else:
      if chance1 <= 0.7729:
       if tag <= 2:
        score += -0.0487
       else:
        score += -0.00167
      else:
       score += -0.0834
    else:
     if link_density3 <= 0.056499:
      if names_core <= -1.555:
       score += -0.102
      else:
       score += 0.0145
     else:
      if level <= 0.80488:
       if expected3 <= 0.0057827:
        score += 0.112
       else:
        score += -0.034
      else:
       if sibling_chance <= 0.84362:
        score += -0.0743
       else:
        if link_density3 <= 0.13871:
         score += -0.21
        else:
         score += -0.0461
    if names_rel <= -1.6948:
     if expected_before <= 0.70342:
      if link_density3 <= 0.13871:
       score += 0.0191
      else:
       score += -0.069
     else:
      score += -0.0806
    else:
     if genre <= 0:
      if near5 <= 0.75308:
       if span <= 0.92436:
        if part_expected <= 0.41894:
         if span <= 0.81378:
          score += 0.0263
         else:
          score += -0.0449
        else:
         if from_first <= 18:
          score += 0.00355
         else:
          score += -0.0397
       else:
        score += 0.158
      else:
       if span <= 0.81378:
        if link_density <= 0.3236:
         if page_chance <= 0.66336:
          score += 0.0349
         else:
          score += 0.084
        else:
         score += -0.0505
       else:
        score += -0.0221
     else:
      if logit_rel <= -0.24659:
       if in_description <= 0:
        if genre <= 1:
         if in_body <= 0:
          score += -0.0919
         else:
          score += 0.0224
        else:
         if names_rel <= 0.42977:
          score += -0.00247
         else:
          score += -0.0984
       else:
        score += 0.107
      else:
       if expected3 <= 0.10002:
        if span <= 0.41421:
         if near5 <= 0.8209:
          score += -0.0767
         else:
          score += -0.295
        else:
         score += -0.00104
       else:
        if link_density3 <= 0.28426:
         if core_share <= 0.54161:
          score += -0.0749
         else:
          score += 0.0505
        else:
         if link_density3 <= 0.29413:
          score += -0.456
         else:
          score += 0.000412
    if siblings <= 2:
     if in_description <= 0:
      if link_density <= 0.043515:
       if names1 <= 2.905:
        if expected1 <= 0.15031:
         score += -0.0391
        else:
         score += 0.0213
       else:
        score += -0.386
      else:
       score += -0.082
     else:
      score += 0.0619
    else:
     if expected_before <= 0.70342:
      if heading_distance <= 33:
       if length <= 858:
        if expected3 <= 0.44644:
         if genre <= 0:
          score += 0.0243
         else:
          score += -0.0235
        else:
         if page_blocks <= 776:
          score += 0.0499
         else:
          score += -0.0293
       else:
        if part_link_density <= 0.070269:
         if part_expected <= 0.22651:
          score += -0.00732
         else:
          score += -0.171
        else:
         score += 0.0432
      else:
       if part_link_density <= 0.20841:
        score += -0.0538
       else:
        score += 0.014
     else:
      if link_density3 <= 0.031166:
       if page_blocks <= 287:
        score += 0.0564
       else:
        if page_link_density <= 0.080202:
         if page_blocks <= 300:
          score += 0.122
         else:
          score += -0.123
        else:
         if expected1 <= 0.056802:
          score += 0.0463
         else:
          score += -0.0563
      else:
       if from_first <= 12:
        if part_blocks <= 26:
         score += -0.0308
        else:
         score += 0.095
       else:
        if page_blocks <= 1360:
         if in_core5 <= 0:
          score += -0.0685
         else:
          score += -0.0206
        else:
         score += 0.123
    if expected_after <= 0.021207:
     if part_share <= 0.025982:
      if from_first <= 12:
       if words <= -0.015:
        score += -0.0626
       else:
        score += 0.0845
      else:
       if expected_before <= 0.75521:
        score += 0.209
       else:
        if expected_before <= 0.94366:
         score += -0.163
        else:
         score += -0.0767
     else:
      if page_chars <= 17532:
       score += -0.0374
      else:
       score += 0.06
    else:
     if sibling_length <= 13.007:
      if blocks3 <= 248:
       score += -0.064
      else:
       if genre <= 1:
        if part_link_density <= 1.0004:
         score += -0.0525
        else:
         score += 0.153
       else:
        score += 0.09
     else:
      if names_core <= -2.635:
       if heading_chance <= 0.36239:
        if sibling_chance <= 0.45965:
         score += -0.096
        else:
         score += 0.0954
       else:
        if part_share <= 0.33738:
         if from_first <= -3:
          score += 0.202
         else:
          score += -0.0898
        else:
         score += 0.347
      else:
       if genre <= 0:
        if span <= 0.81378:
         if near1 <= 0.90719:
          score += 0.0167
         else:
          score += 0.0608
        else:
         if page_blocks <= 1209:
          score += -0.0306
         else:
          score += 0.166
       else:
        if sibling_length <= 236.1:
         if names1 <= 1.765:
          score += -0.0163
         else:
          score += -0.119
        else:
         if names_rel <= -0.046467:
          score += -0.0392
         else:
          score += 0.0567
    if expected_after <= 0.082642:
     if names_rel <= -0.66294:
      score += -0.0703
     else:
      if link_density3 <= 0.023459:
       if page_chars <= 55212:
        score += 0.0581
       else:
        score += -0.115
      else:
       if part_blocks <= 663:
        if names1 <= 0.645:
         if sibling_length <= 236.1:
          score += -0.0418
         else:
          score += 0.048
        else:
         score += -0.0658
       else:
        score += 0.111
    else:
     if in_description <= 0:
      if siblings <= 5:
       if tag <= 13:
        if tag <= 10:
         if prose1 <= 0.27585:
          score += -0.0458
         else:
          score += 0.00371
        else:
         if names1 <= 2.905:
          score += 0.0384
         else:
          score += -0.268
       else:
        if names_rel <= -0.10622:
         if share2 <= 0.68333:
          score += -0.0617
         else:
          score += -0.165
        else:
         if share2 <= 0.61586:
          score += 0.0144
         else:
          score += -0.073
      else:
       if from_h1 <= 82:
        if prose1 <= 0.66429:
         if sibling_length <= 398.88:
          score += 0.00616
         else:
          score += -0.138
        else:
         if expected1 <= 0.15031:
          score += 0.0183
         else:
          score += 0.0836
       else:
        if page_blocks <= 244:
         if names1 <= 1.765:
          score += -0.0361
         else:
          score += -0.259
        else:
         if page_chance <= 0.74939:
          score += -0.00484
         else:
          score += 0.0643
     else:
      score += 0.0771
    if names_core <= -2.635:
     if heading_chance <= 0.36239:
      if core_depth <= 14:
       score += -0.0958
      else:
       score += 0.0246
     else:
      if part_share <= 0.33738:
       score += -0.051
      else:
       score += 0.293
    else:
     if siblings <= 2:
      if link_density <= 0.048423:
       if names1 <= 2.905:
        if share1 <= 0.019667:
         if heading_chance <= 0.55354:
          score += -0.0242
         else:
          score += -0.0978
        else:
         if names_core <= -1.045:
          score += -0.0482
         else:
          score += 0.0237
       else:
        score += -0.266
      else:
       if expected_after <= 0.051402:
        score += -0.119
       else:
        score += -0.0557
     else:
      if copies <= 2:
       if from_first <= 14:
        if sibling_length <= 36.519:
         if from_first <= -1:
          score += -0.0462
         else:
          score += 0.0387
        else:
         if names_core <= -2.475:
          score += 0.264
         else:
          score += 0.0439
       else:
        if heading_chance <= 0.018253:
         if part_link_density <= 1e-35:
          score += 0.111
         else:
          score += -0.0943
        else:
         if siblings <= 24:
          score += -0.0097
         else:
          score += 0.025
      else:
       if span <= 0.92436:
        if siblings <= 161:
         if copies <= 50:
          score += -0.0492
         else:
          score += -0.174
        else:
         if page_chars <= 18579:
          score += 0.154
         else:
          score += -0.0288
       else:
        score += 0.159
    if score < -3.5 or score > 3.5:
        return score
    if siblings <= 10:
     if near5 <= 0.10739:
      score += -0.0575
     else:
      if level <= 0.7896:
       if heading_distance <= 11:
        score += 0.0203
       else:
        if expected1 <= 0.75285:
         if sibling_length <= 398.88:
          score += -0.0204
         else:
          score += -0.136
        else:
         score += 0.0961
      else:
       if core_depth <= 3:
        if span <= 0.10456:
         score += -0.702
        else:
         score += -0.0548
       else:
        if chance1 <= 0.88616:
         if tag <= 13:
          score += -0.0122
         else:
          score += -0.0614
        else:
         if near5 <= 0.98172:
          score += 0.0269
         else:
          score += -0.22
    else:
     if page_chars <= 62005:
      if heading_distance <= 29:
       if blocks3 <= 847:
        if heading_chance <= 0.022866:
         if level <= 0.15344:
          score += 0.0867
         else:
          score += -0.0462
        else:
         if genre <= 0:
          score += 0.0432
         else:
          score += 0.00135
       else:
        if core_depth <= 7:
         score += 0.099
        else:
         score += -0.202
      else:
       if core_depth <= 19:
        if page_chars <= 20527:
         if page_chars <= 17971:
          score += -0.00184
         else:
          score += 0.115
        else:
         if part_expected <= 0.31869:
          score += -0.0902
         else:
          score += 0.00604
       else:
        score += -0.33
     else:
      if expected_before <= 0.1931:
       score += 0.095
      else:
       score += -0.0803
    if expected_before <= 0.70342:
     if part_share <= 0.61271:
      if from_h1 <= -2:
       if from_h1 <= -980:
        if expected_after <= 0.19028:
         score += -0.182
        else:
         if near5 <= 0.33947:
          score += -0.0452
         else:
          score += 0.0346
       else:
        score += -0.099
      else:
       if siblings <= 23:
        if prose1 <= 0.94865:
         if names1 <= -0.655:
          score += 0.0402
         else:
          score += -0.0103
        else:
         score += 0.042
       else:
        if expected2 <= 0.19574:
         if names_core <= 0.405:
          score += 0.0288
         else:
          score += -0.0476
        else:
         if page_blocks <= 877:
          score += 0.0759
         else:
          score += -0.0488
     else:
      if page_chars <= 19472:
       if page_chars <= 9585:
        score += -0.0981
       else:
        score += 0.0919
      else:
       score += -0.173
    else:
     if level <= 0.15344:
      score += 0.0953
     else:
      if names_core <= -1.275:
       score += -0.0592
      else:
       if prose1 <= 0.95251:
        if names_core <= 0.695:
         if core_share <= 0.98707:
          score += -0.0248
         else:
          score += 0.0236
        else:
         if share1 <= 0.63983:
          score += -0.0561
         else:
          score += -0.267
       else:
        if blocks3 <= 107:
         if names_core <= -0.365:
          score += -0.0349
         else:
          score += 0.0742
        else:
         if part_share <= 0.2784:
          score += 0.00479
         else:
          score += -0.15
    if heading_chance <= 0.026988:
     if near5 <= 0.76173:
      if share2 <= 0.92872:
       if level <= 0.63775:
        if page_chance <= 0.34088:
         if from_first <= 200:
          score += 0.00238
         else:
          score += -0.128
        else:
         score += 0.099
       else:
        if share2 <= 0.46844:
         score += -0.0896
        else:
         if sibling_length <= 182.11:
          score += -0.0353
         else:
          score += 0.173
      else:
       if level <= 0.4778:
        if sibling_length <= 41.927:
         score += 0.000854
        else:
         score += -0.272
       else:
        score += -0.0521
     else:
      score += 0.0556
    else:
     if copies <= 1:
      if in_description <= 0:
       if level <= 0.7287:
        if page_chance <= 0.43567:
         if prose1 <= 0.82343:
          score += 0.0288
         else:
          score += -0.021
        else:
         if names1 <= 0.515:
          score += 0.0826
         else:
          score += -0.0526
       else:
        if near5 <= 0.69445:
         if heading_chance <= 0.40492:
          score += -0.0465
         else:
          score += 0.0131
        else:
         if from_h1 <= 479:
          score += 0.0172
         else:
          score += -0.116
      else:
       score += 0.0842
     else:
      if expected1 <= 0.063337:
       if copies <= 20:
        if from_first <= -71:
         if share1 <= 0.029113:
          score += 0.0192
         else:
          score += 0.19
        else:
         score += -0.0117
       else:
        score += -0.0871
      else:
       score += -0.0736
    if expected_before <= 0.66279:
     if length <= 858:
      if length <= 14:
       score += -0.0383
      else:
       if siblings <= 4:
        score += -0.00451
       else:
        if expected2 <= 0.19574:
         if sibling_chance <= 0.93748:
          score += 0.0126
         else:
          score += -0.0928
        else:
         if span <= 0.9129:
          score += 0.044
         else:
          score += -0.0571
     else:
      if siblings <= 1:
       score += 0.0516
      else:
       if core_share <= 0.87292:
        score += -0.178
       else:
        if level <= 0.63775:
         score += -0.148
        else:
         if expected3 <= 0.98698:
          score += 0.143
         else:
          score += -0.0495
    else:
     if link_density3 <= 0.031166:
      score += 0.00992
     else:
      if span <= 0.7211:
       if siblings <= 10:
        if level <= 0.80488:
         if span <= 0.20675:
          score += -0.0366
         else:
          score += 0.0338
        else:
         score += -0.0636
       else:
        if level <= 0.13357:
         score += 0.11
        else:
         if expected3 <= 0.97112:
          score += -0.0243
         else:
          score += 0.027
      else:
       if names1 <= 1.145:
        if page_link_density <= 0.035015:
         score += -0.285
        else:
         if span <= 0.74447:
          score += -0.175
         else:
          score += -0.00465
       else:
        if link_density3 <= 0.15002:
         score += -0.088
        else:
         if span <= 0.82721:
          score += -0.547
         else:
          score += -0.11
    if copies <= 1:
     if sibling_length <= 20.021:
      if page_blocks <= 3194:
       score += -0.0455
      else:
       score += 0.155
     else:
      if link_density <= 1e-35:
       if from_h1 <= 79:
        if expected1 <= 0.15031:
         if tag <= 13:
          score += 0.0508
         else:
          score += -0.0231
        else:
         if tag <= 9:
          score += 0.00537
         else:
          score += 0.0739
       else:
        if sibling_length <= 137.96:
         if page_chars <= 46077:
          score += 0.0367
         else:
          score += -0.0862
        else:
         if page_chance <= 0.3968:
          score += -0.0855
         else:
          score += -0.00165
      else:
       if heading_chance <= 0.014273:
        if logit_rel <= -0.69324:
         if near5 <= 0.6609:
          score += -0.0788
         else:
          score += 0.0791
        else:
         score += -0.184
       else:
        if level <= 0.55718:
         if link_density <= 0.82393:
          score += 0.000142
         else:
          score += 0.113
        else:
         if page_blocks <= 1209:
          score += -0.019
         else:
          score += 0.141
    else:
     if length <= 95:
      if copies <= 50:
       if expected1 <= 0.063337:
        score += 0.00866
       else:
        score += -0.0467
      else:
       score += -0.103
     else:
      if part_share <= 0.477:
       if expected_after <= 0.91465:
        score += -0.0718
       else:
        score += 0.0113
      else:
       if part_share <= 0.48607:
        score += 0.162
       else:
        score += -0.0609
    if words <= -0.305:
     if page_link_density <= 0.083563:
      score += 0.0534
     else:
      if part_share <= 0.066756:
       score += -0.057
      else:
       if part_share <= 0.50345:
        score += 0.00604
       else:
        score += -0.14
    else:
     if share2 <= 0.97251:
      if expected2 <= 0.97021:
       if genre <= 0:
        if page_link_density <= 0.12043:
         if part_share <= 0.61271:
          score += -0.0054
         else:
          score += -0.158
        else:
         if span <= 0.11467:
          score += -0.00842
         else:
          score += 0.0335
       else:
        if page_chance <= 0.83085:
         if span <= 0.68731:
          score += -0.0271
         else:
          score += 0.0271
        else:
         score += 0.0997
      else:
       if blocks3 <= 708:
        if prose0 <= 0.9992:
         if genre <= 0:
          score += 0.0394
         else:
          score += -0.00983
        else:
         if chance_rel <= 1.1162:
          score += 0.0846
         else:
          score += -0.00537
       else:
        if part_blocks <= 1104:
         score += -0.132
        else:
         score += 0.0346
     else:
      if part_blocks <= 123:
       if chance2 <= 0.35857:
        score += -0.153
       else:
        score += 0.0382
      else:
       if expected_after <= 0.38552:
        if prose1 <= 0.70595:
         score += -0.0553
        else:
         if page_blocks <= 212:
          score += -0.433
         else:
          score += -0.106
       else:
        if sibling_chance <= 0.87689:
         score += -0.0784
        else:
         score += 0.0804
    if expected_after <= 0.021207:
     if core_share <= 0.74059:
      if sibling_length <= 287.98:
       score += -0.0142
      else:
       score += 0.146
     else:
      if genre <= 0:
       score += -0.0368
      else:
       if core_depth <= 7:
        score += -0.0456
       else:
        if share1 <= 0.5383:
         score += -0.109
        else:
         score += -0.444
    else:
     if heading_chance <= 0.030325:
      if core_depth <= 14:
       if tag <= 13:
        score += -0.00982
       else:
        score += -0.0563
      else:
       if sibling_length <= 191.29:
        score += -0.00552
       else:
        score += 0.177
     else:
      if siblings <= 23:
       if prose1 <= 0.94865:
        if in_description <= 0:
         if genre <= 0:
          score += -0.00142
         else:
          score += -0.0323
        else:
         score += 0.0637
       else:
        if names_core <= 0.125:
         if heading_chance <= 0.78667:
          score += 0.0159
         else:
          score += -0.2
        else:
         if sibling_length <= 555.62:
          score += 0.0848
         else:
          score += -0.0653
      else:
       if page_chars <= 20527:
        if expected3 <= 0.36925:
         if chance1 <= 0.8972:
          score += 0.0238
         else:
          score += -0.142
        else:
         score += 0.0696
       else:
        if genre <= 3:
         if span <= 0.81378:
          score += 0.021
         else:
          score += -0.0333
        else:
         if expected3 <= 0.50975:
          score += -0.17
         else:
          score += 0.0304
    if heading_distance <= 27:
     if names1 <= 0.705:
      if from_h1 <= -2:
       if near5 <= 0.43665:
        if level <= 0.59609:
         score += -0.0146
        else:
         score += -0.0851
       else:
        if names_rel <= 0.20752:
         score += 0.0366
        else:
         score += -0.0795
      else:
       if part_blocks <= 85:
        if span <= 0.21753:
         if page_link_density <= 0.43646:
          score += -0.019
         else:
          score += 0.0471
        else:
         if names_rel <= -1.6948:
          score += -0.0761
         else:
          score += 0.0472
       else:
        if from_first <= 30:
         if part_link_density <= 0.031171:
          score += -0.105
         else:
          score += 0.036
        else:
         if page_chars <= 14066:
          score += -0.0734
         else:
          score += -0.00575
     else:
      if near5 <= 0.92233:
       if part_blocks <= 11:
        if page_chars <= 16560:
         if page_chars <= 8264:
          score += -0.0346
         else:
          score += -0.152
        else:
         score += 0.0169
       else:
        if chance_rel <= 1.0149:
         if genre <= 0:
          score += 0.00256
         else:
          score += -0.0675
        else:
         score += 0.024
      else:
       if from_h1 <= 505:
        if core_depth <= 3:
         score += -0.244
        else:
         score += 0.0344
       else:
        score += -0.163
    else:
     if core_depth <= 19:
      if chance1 <= 0.96215:
       score += -0.016
      else:
       score += -0.148
     else:
      score += -0.206
    if score < -3.5 or score > 3.5:
        return score
    if words <= -0.035:
     if link_density3 <= 0.0669:
      if level <= 0.49906:
       score += -0.0549
      else:
       if level <= 0.73619:
        score += 0.0513
       else:
        if expected_after <= 0.17171:
         score += -0.0444
        else:
         score += 0.00874
     else:
      if tag <= 13:
       if part_link_density <= 0.96871:
        if chance1 <= 0.13418:
         score += -0.054
        else:
         score += -0.000301
       else:
        score += 0.0651
      else:
       if part_link_density <= 0.07648:
        if heading_chance <= 0.63065:
         score += -0.0936
        else:
         score += -0.331
       else:
        if sibling_length <= 236.1:
         score += -0.0523
        else:
         score += 0.0272
    else:
     if length <= 858:
      if sibling_length <= 13.007:
       score += -0.0344
      else:
       if level <= 0.64797:
        if page_link_density <= 0.20523:
         score += 0.0685
        else:
         if part_link_density <= 0.041287:
          score += -0.0341
         else:
          score += 0.0314
       else:
        if expected2 <= 0.55441:
         if length <= 83:
          score += 0.0219
         else:
          score += -0.0222
        else:
         if prose1 <= 0.96089:
          score += 0.0133
         else:
          score += 0.0763
     else:
      if part_link_density <= 0.070269:
       if blocks3 <= 26:
        score += 0.0357
       else:
        if share1 <= 0.19508:
         score += -0.0614
        else:
         score += -0.195
      else:
       if tag <= 6:
        score += -0.0492
       else:
        score += 0.0873
    if siblings <= 654:
     if sibling_length <= 13.007:
      if page_chance <= 0.061764:
       if page_blocks <= 582:
        score += -0.0604
       else:
        score += 0.145
      else:
       if page_chars <= 24192:
        if near1 <= 0.58134:
         if siblings <= 33:
          score += -0.0499
         else:
          score += -0.11
        else:
         score += -0.00796
       else:
        if page_blocks <= 692:
         score += 0.059
        else:
         score += -0.0377
     else:
      if siblings <= 10:
       if in_body <= 0:
        if link_density <= 0.040594:
         if page_chars <= 7086:
          score += 0.0215
         else:
          score += -0.0163
        else:
         if span <= 0.54747:
          score += -0.0457
         else:
          score += 0.0331
       else:
        if near1 <= 0.41935:
         score += 0.177
        else:
         score += 0.0611
      else:
       if from_h1 <= 82:
        if prose0 <= 0.39119:
         if page_chars <= 12177:
          score += -0.0198
         else:
          score += 0.0397
        else:
         if share1 <= 0.11643:
          score += 0.0135
         else:
          score += 0.0756
       else:
        if sibling_length <= 147.73:
         if siblings <= 24:
          score += -0.0222
         else:
          score += 0.0336
        else:
         if page_chars <= 11039:
          score += 0.0676
         else:
          score += -0.0333
    else:
     if siblings <= 1126:
      score += 0.156
     else:
      if names_rel <= 0.16945:
       score += -0.0763
      else:
       score += 0.13
    if logit_rel <= -4.4101:
     if page_chars <= 12177:
      score += -0.0725
     else:
      if from_first <= 54:
       score += 0.0565
      else:
       score += -0.0297
    else:
     if page_chars <= 62005:
      if link_density3 <= 0.058283:
       if core_depth <= 6:
        if core_share <= 0.95808:
         if page_chars <= 13551:
          score += -0.00191
         else:
          score += -0.0937
        else:
         if names1 <= -0.775:
          score += 0.0783
         else:
          score += 0.00302
       else:
        if span <= 0.46019:
         if expected2 <= 0.76592:
          score += -0.0106
         else:
          score += 0.0454
        else:
         if page_chars <= 49121:
          score += 0.0589
         else:
          score += -0.0525
      else:
       if page_chance <= 0.84569:
        if page_chance <= 0.27593:
         if core_share <= 0.99672:
          score += 0.0262
         else:
          score += -0.109
        else:
         if share1 <= 0.46756:
          score += -0.0186
         else:
          score += 0.0187
       else:
        if part_link_density <= 0.15071:
         if expected3 <= 0.9962:
          score += 0.0788
         else:
          score += -0.0744
        else:
         if page_chars <= 16097:
          score += -0.0818
         else:
          score += -0.44
     else:
      if from_first <= 104:
       if prose1 <= 0.94586:
        score += 0.106
       else:
        score += -0.11
      else:
       if link_density3 <= 0.040478:
        score += -0.109
       else:
        if expected3 <= 0.9958:
         score += -0.11
        else:
         score += 0.0699
    if expected_after <= 0.082642:
     if blocks3 <= 17:
      if sibling_length <= 236.1:
       if page_blocks <= 676:
        if part_blocks <= 106:
         if sibling_length <= 215.28:
          score += 0.0245
         else:
          score += -0.129
        else:
         score += -0.0824
       else:
        score += 0.124
      else:
       score += 0.0847
     else:
      if words <= 0.165:
       if link_density3 <= 0.011384:
        if names_core <= -1.095:
         score += -0.135
        else:
         score += 0.0691
       else:
        if sibling_chance <= 0.90948:
         score += -0.0429
        else:
         if link_density <= 0.020502:
          score += -0.0789
         else:
          score += -0.233
      else:
       score += -0.00254
    else:
     if copies <= 2:
      if expected_after <= 0.98358:
       if heading_chance <= 0.78667:
        if part_share <= 0.61271:
         if words <= -0.285:
          score += -0.0166
         else:
          score += 0.0139
        else:
         if link_density3 <= 0.10941:
          score += -0.107
         else:
          score += 0.0297
       else:
        if blocks3 <= 13:
         if sibling_chance <= 0.86729:
          score += -0.301
         else:
          score += 0.103
        else:
         if link_density3 <= 0.040478:
          score += -0.0523
         else:
          score += 0.0185
      else:
       score += -0.0355
     else:
      if span <= 0.92436:
       if length <= 41:
        score += -0.0111
       else:
        if copies <= 3:
         score += -0.0366
        else:
         score += -0.129
      else:
       score += 0.136
    if in_description <= 0:
     if siblings <= 2:
      if names1 <= 1.205:
       if tag <= 13:
        if chance2 <= 0.24102:
         score += -0.0432
        else:
         if length <= 131:
          score += 0.00688
         else:
          score += 0.0687
       else:
        if names_rel <= -0.38175:
         score += -0.0835
        else:
         if part_share <= 0.012893:
          score += -0.0597
         else:
          score += 0.0246
      else:
       if siblings <= 1:
        if chance2 <= 0.95743:
         if names1 <= 2.585:
          score += -0.107
         else:
          score += -0.316
        else:
         score += 0.0423
       else:
        score += 0.019
     else:
      if heading_distance <= 21:
       if heading_chance <= 0.030325:
        if names1 <= -3.855:
         if share2 <= 0.31385:
          score += 0.122
         else:
          score += -0.0774
        else:
         if words <= -0.845:
          score += -0.222
         else:
          score += -0.0287
       else:
        if names1 <= 0.785:
         if part_blocks <= 41:
          score += 0.0369
         else:
          score += 0.00635
        else:
         if prose1 <= 0.71142:
          score += -0.0346
         else:
          score += 0.0215
      else:
       if core_depth <= 19:
        if share2 <= 0.63111:
         if chance2 <= 0.92136:
          score += -0.0176
         else:
          score += -0.158
        else:
         if sibling_length <= 24.015:
          score += -0.104
         else:
          score += 0.0443
       else:
        score += -0.187
    else:
     score += 0.0599
    if near1 <= 0.94521:
     if names1 <= 0.705:
      if near1 <= 0.89001:
       if span <= 0.92436:
        if part_expected <= 0.13477:
         if page_blocks <= 2027:
          score += 0.019
         else:
          score += -0.191
        else:
         if heading_chance <= 0.34412:
          score += -0.0144
         else:
          score += 0.0203
       else:
        score += 0.0965
      else:
       if core_share <= 0.78733:
        score += -0.0232
       else:
        score += 0.0746
     else:
      if siblings <= 30:
       if core_share <= 0.62791:
        if heading_distance <= 4:
         score += -0.0361
        else:
         score += 0.0798
       else:
        if prose1 <= 0.8512:
         if core_share <= 0.99404:
          score += -0.0755
         else:
          score += 0.00318
        else:
         if expected3 <= 0.99633:
          score += 0.0236
         else:
          score += -0.0901
      else:
       if span <= 0.75746:
        if core_share <= 0.99997:
         score += 0.0318
        else:
         score += -0.154
       else:
        if page_blocks <= 196:
         score += 0.125
        else:
         if expected1 <= 0.99643:
          score += -0.051
         else:
          score += -0.369
    else:
     if core_share <= 0.95976:
      if part_expected <= 0.54186:
       if share2 <= 0.52086:
        score += -0.0714
       else:
        score += 0.0504
      else:
       if siblings <= 1:
        score += -0.197
       else:
        score += 0.0687
     else:
      if share2 <= 0.97251:
       score += 0.079
      else:
       score += -0.0192
    if siblings <= 654:
     if sibling_length <= 20.021:
      if level <= 0.15344:
       if siblings <= 120:
        if sibling_chance <= 0.042699:
         score += -0.0699
        else:
         score += 0.108
       else:
        score += 0.171
      else:
       if from_first <= -1:
        score += -0.0721
       else:
        if heading_distance <= 26:
         if part_link_density <= 0.38901:
          score += 0.0129
         else:
          score += -0.0528
        else:
         score += -0.0617
     else:
      if copies <= 1:
       if tag <= 13:
        if expected1 <= 0.10306:
         if names1 <= -0.115:
          score += 0.0505
         else:
          score += 0.0139
        else:
         if from_h1 <= 71:
          score += 0.0146
         else:
          score += -0.0709
       else:
        if names_core <= -1e-35:
         if sibling_length <= 446.25:
          score += -0.0386
         else:
          score += 0.0598
        else:
         if names_core <= 0.695:
          score += 0.0194
         else:
          score += -0.0368
      else:
       if chance1 <= 0.7729:
        if core_depth <= 8:
         if expected_before <= 0.36553:
          score += 0.00592
         else:
          score += -0.0511
        else:
         if names_core <= -1.795:
          score += 0.108
         else:
          score += 0.00162
       else:
        if names_core <= -0.095:
         score += 0.00722
        else:
         if link_density3 <= 0.021135:
          score += -0.0234
         else:
          score += -0.12
    else:
     if siblings <= 1126:
      score += 0.145
     else:
      score += 0.00096
    if genre <= 0:
     if core_depth <= 6:
      if page_chance <= 0.685:
       if page_chars <= 13262:
        if page_chance <= 0.039455:
         score += -0.175
        else:
         score += 0.00983
       else:
        if link_density3 <= 0.15002:
         if page_blocks <= 365:
          score += -0.16
         else:
          score += -0.0452
        else:
         score += 0.0287
      else:
       score += 0.0335
     else:
      if blocks3 <= 358:
       if link_density3 <= 0.15002:
        score += 0.034
       else:
        if page_chance <= 0.84569:
         if page_chars <= 8663:
          score += -0.023
         else:
          score += 0.0347
        else:
         score += -0.263
      else:
       score += -0.035
    else:
     if span <= 0.50104:
      if span <= 0.14595:
       if prose0 <= 0.92895:
        score += -0.0226
       else:
        if part_expected <= 0.59305:
         if part_blocks <= 16:
          score += 0.0451
         else:
          score += -0.128
        else:
         if logit_rel <= -2.8047:
          score += 0.278
         else:
          score += 0.0843
      else:
       if siblings <= 32:
        if expected2 <= 0.9842:
         if expected2 <= 0.95429:
          score += -0.0584
         else:
          score += -0.153
        else:
         score += 0.0138
       else:
        if sibling_chance <= 0.91755:
         if genre <= 3:
          score += 0.0833
         else:
          score += -0.174
        else:
         if link_density3 <= 0.0093952:
          score += 0.0443
         else:
          score += -0.104
     else:
      score += 0.00826
    if score < -3.5 or score > 3.5:
        return score
    if genre <= 0:
     if names_rel <= -1.7784:
      score += -0.0454
     else:
      if part_link_density <= 0.0068438:
       if span <= 0.10456:
        if part_share <= 0.08141:
         if names_core <= 0.405:
          score += -0.144
         else:
          score += 0.0447
        else:
         if page_chars <= 14294:
          score += 0.0913
         else:
          score += -0.089
       else:
        if span <= 0.54073:
         score += 0.0884
        else:
         if span <= 0.54747:
          score += -0.578
         else:
          score += 0.0317
      else:
       if page_chance <= 0.82561:
        if near5 <= 0.87929:
         if span <= 0.92436:
          score += 0.000962
         else:
          score += 0.116
        else:
         score += 0.0466
       else:
        score += -0.0418
    else:
     if names_rel <= -2.0816:
      score += 0.0619
     else:
      if span <= 0.50104:
       if span <= 0.14595:
        if prose0 <= 0.90645:
         if part_link_density <= 0.22361:
          score += 0.0267
         else:
          score += -0.0542
        else:
         if names1 <= -0.575:
          score += -0.0269
         else:
          score += 0.104
       else:
        if expected2 <= 0.98894:
         if siblings <= 44:
          score += -0.0663
         else:
          score += 0.0328
        else:
         score += 0.0194
      else:
       if names1 <= 2.085:
        if chance2 <= 0.80281:
         score += -0.00757
        else:
         score += 0.0538
       else:
        if blocks3 <= 187:
         score += -0.0222
        else:
         score += -0.306
    if siblings <= 654:
     if sibling_length <= 12.608:
      if level <= 0.15344:
       if part_share <= 0.10941:
        score += 0.169
       else:
        score += -0.0918
      else:
       if part_blocks <= 632:
        if siblings <= 25:
         if expected_after <= 0.96054:
          score += -0.0165
         else:
          score += -0.0827
        else:
         if in_description <= -1:
          score += -0.0919
         else:
          score += -0.00133
       else:
        score += 0.0363
     else:
      if expected_after <= 0.50561:
       if page_chars <= 70091:
        if blocks3 <= 5:
         if link_density3 <= 1.1498:
          score += 0.0506
         else:
          score += 0.278
        else:
         if copies <= 1:
          score += -0.00251
         else:
          score += -0.0427
       else:
        score += -0.129
      else:
       if siblings <= 20:
        if part_blocks <= 6:
         if names_core <= 0.535:
          score += -0.0172
         else:
          score += -0.112
        else:
         if copies <= 2:
          score += 0.011
         else:
          score += -0.0638
       else:
        if page_blocks <= 776:
         if share2 <= 0.0609:
          score += 0.0111
         else:
          score += 0.0597
        else:
         if part_blocks <= 267:
          score += 0.0401
         else:
          score += -0.0701
    else:
     if siblings <= 1126:
      if chance2 <= 0.44518:
       score += 0.144
      else:
       score += -0.0812
     else:
      if names_rel <= 0.16945:
       score += -0.0676
      else:
       score += 0.121
    if words <= -0.955:
     score += -0.0946
    else:
     if copies <= 1:
      if in_description <= 0:
       if siblings <= 1:
        if heading_chance <= 0.89139:
         if link_density <= 1e-35:
          score += -0.0051
         else:
          score += -0.0567
        else:
         score += -0.297
       else:
        if heading_chance <= 0.014273:
         if from_first <= 12:
          score += -0.00608
         else:
          score += -0.0829
        else:
         if from_first <= 14:
          score += 0.0259
         else:
          score += 0.00349
      else:
       if expected_after <= 0.83534:
        score += 0.165
       else:
        if logit_rel <= -1.5438:
         if genre <= 0:
          score += 0.0105
         else:
          score += 0.133
        else:
         if names_core <= -0.035:
          score += -0.147
         else:
          score += 0.0494
     else:
      if chance1 <= 0.7729:
       if siblings <= 161:
        if copies <= 18:
         if sibling_length <= 70.553:
          score += 0.0101
         else:
          score += -0.0297
        else:
         score += -0.089
       else:
        if page_chars <= 18579:
         score += 0.128
        else:
         if names_core <= -0.155:
          score += 0.136
         else:
          score += -0.0324
      else:
       if share1 <= 0.1386:
        if sibling_length <= 120.87:
         score += 0.0351
        else:
         score += -0.0519
       else:
        if chance2 <= 0.8413:
         if from_h1 <= 6:
          score += 0.0518
         else:
          score += -0.193
        else:
         score += -0.0388
    if level <= 0.7287:
     if heading_chance <= 0.48625:
      score += 0.00584
     else:
      if chance1 <= 0.94239:
       if siblings <= 17:
        score += 0.0149
       else:
        if from_h1 <= 850:
         score += 0.133
        else:
         score += -0.0786
      else:
       score += -0.313
    else:
     if page_blocks <= 776:
      if logit_rel <= 0.049136:
       if heading_chance <= 0.78667:
        if heading_distance <= 41:
         if link_density3 <= 0.070705:
          score += 0.0147
         else:
          score += -0.0177
        else:
         if level <= 0.77735:
          score += -0.134
         else:
          score += -0.0132
       else:
        if core_share <= 0.98356:
         if page_blocks <= 345:
          score += -0.112
         else:
          score += 0.0164
        else:
         score += 0.0124
      else:
       if prose1 <= 0.20854:
        if core_depth <= 7:
         if link_density3 <= 0.02797:
          score += -0.358
         else:
          score += -0.0556
        else:
         score += 0.0755
       else:
        if names_core <= 0.695:
         if expected_after <= 0.010095:
          score += -0.0864
         else:
          score += 0.0367
        else:
         if page_link_density <= 0.59118:
          score += -0.00844
         else:
          score += -0.176
     else:
      if page_chance <= 0.74385:
       if from_h1 <= 146:
        if page_chance <= 0.63441:
         score += 0.0692
        else:
         score += -0.138
       else:
        if core_share <= 0.9714:
         score += -0.178
        else:
         score += -0.0171
      else:
       score += 0.108
    if part_blocks <= 2:
     if names_core <= 0.405:
      if names1 <= 1.795:
       if words <= 0.155:
        if part_expected <= 0.13477:
         if tag <= 13:
          score += -0.0109
         else:
          score += -0.117
        else:
         score += -0.19
       else:
        score += 0.0293
      else:
       score += -0.23
     else:
      if names_core <= 0.805:
       if expected_after <= 0.01521:
        score += -0.16
       else:
        score += 0.091
      else:
       score += -0.0695
    else:
     if names_core <= -2.635:
      if words <= 0.255:
       score += -0.0679
      else:
       if sibling_length <= 173.59:
        if heading_distance <= 14:
         score += -0.0361
        else:
         score += 0.282
       else:
        score += -0.0884
     else:
      if heading_distance <= 20:
       if names1 <= 0.485:
        if link_density <= 1.0005:
         if core_share <= 0.96873:
          score += 0.00483
         else:
          score += 0.029
        else:
         if names1 <= -0.085:
          score += 0.143
         else:
          score += 0.000587
       else:
        if near1 <= 0.94927:
         if link_density <= 0.016565:
          score += -0.00154
         else:
          score += -0.04
        else:
         score += 0.0296
      else:
       if share2 <= 0.63111:
        if level <= 0.89944:
         score += -0.0171
        else:
         score += -0.0921
       else:
        if core_share <= 0.5506:
         score += -0.186
        else:
         if sibling_length <= 25.697:
          score += -0.09
         else:
          score += 0.0518
    if genre <= 0:
     if names_rel <= -1.7784:
      score += -0.0438
     else:
      if part_link_density <= 0.013402:
       if from_h1 <= 505:
        if span <= 0.10456:
         score += -0.0166
        else:
         score += 0.0516
       else:
        score += -0.135
      else:
       if span <= 0.72835:
        if expected1 <= 0.88897:
         score += 0.00153
        else:
         score += 0.0416
       else:
        if sibling_length <= 142.49:
         score += 0.0162
        else:
         if page_chars <= 35449:
          score += -0.0933
         else:
          score += 0.00298
    else:
     if sibling_length <= 242.85:
      if from_first <= -4:
       if names_rel <= -1.2814:
        if expected1 <= 0.007773:
         score += -0.0179
        else:
         score += 0.177
       else:
        score += -0.00649
      else:
       if genre <= 1:
        if expected2 <= 0.29441:
         if chance2 <= 0.051149:
          score += 0.0635
         else:
          score += -0.123
        else:
         if expected_before <= 0.93079:
          score += 0.00021
         else:
          score += -0.165
       else:
        if sibling_length <= 101.61:
         if expected2 <= 0.011993:
          score += -0.038
         else:
          score += 0.0443
        else:
         score += -0.0361
     else:
      if expected3 <= 0.19865:
       score += 0.106
      else:
       if names_rel <= -0.046467:
        score += -0.0553
       else:
        if copies <= 1:
         if logit_rel <= -0.95307:
          score += -0.0966
         else:
          score += 0.0561
        else:
         score += -0.144
    if expected_after <= 0.010095:
     if logit_rel <= 0.48652:
      if names_core <= -0.165:
       if genre <= 2:
        score += -0.0675
       else:
        score += 0.144
      else:
       if level <= 0.93123:
        if sibling_length <= 116.11:
         score += -0.0404
        else:
         score += 0.0491
       else:
        score += -0.0968
     else:
      score += -0.128
    else:
     if page_chars <= 62005:
      if page_link_density <= 0.020335:
       if expected_after <= 0.95392:
        if page_chars <= 30813:
         score += 0.13
        else:
         if prose1 <= 0.72406:
          score += -0.186
         else:
          score += 0.0747
       else:
        score += -0.0781
      else:
       if siblings <= 23:
        if prose1 <= 0.97623:
         if names1 <= 1.655:
          score += -0.00572
         else:
          score += -0.0552
        else:
         if heading_distance <= 29:
          score += 0.0366
         else:
          score += -0.0716
       else:
        if page_chance <= 0.74939:
         if page_link_density <= 0.13916:
          score += -0.0282
         else:
          score += 0.02
        else:
         if link_density3 <= 0.082246:
          score += 0.0647
         else:
          score += -0.0172
     else:
      if expected_after <= 0.4838:
       if sibling_length <= 298.44:
        score += -0.049
       else:
        score += -0.151
      else:
       if part_blocks <= 304:
        if names_rel <= 1.4622:
         score += -0.0789
        else:
         score += 0.111
       else:
        if page_chance <= 0.60202:
         score += -0.0438
        else:
         score += 0.14
    if genre <= 0:
     if names_rel <= -1.8706:
      score += -0.0489
     else:
      if core_depth <= 6:
       if page_chance <= 0.685:
        if page_link_density <= 0.11383:
         if level <= 0.74084:
          score += -0.0167
         else:
          score += -0.153
        else:
         score += -0.00384
       else:
        score += 0.0364
      else:
       if part_link_density <= 0.059619:
        if page_chars <= 46077:
         if link_density3 <= 0.13523:
          score += 0.0635
         else:
          score += -0.0697
        else:
         score += -0.0468
       else:
        if page_chance <= 0.84569:
         score += 0.0076
        else:
         if page_chars <= 26057:
          score += -0.214
         else:
          score += 0.0294
    else:
     if core_depth <= 3:
      if from_first <= 560:
       if core_share <= 0.66101:
        score += 0.096
       else:
        score += -0.123
      else:
       score += 0.14
     else:
      if core_share <= 0.98246:
       if page_chance <= 0.29555:
        if page_link_density <= 0.10794:
         score += -0.0916
        else:
         if core_share <= 0.5838:
          score += -0.0489
         else:
          score += 0.0709
       else:
        if in_body <= 0:
         if names1 <= 0.735:
          score += -0.0164
         else:
          score += -0.0651
        else:
         if words <= -0.225:
          score += -0.199
         else:
          score += 0.0662
      else:
       if share2 <= 0.96167:
        if page_link_density <= 0.16463:
         score += 0.0586
        else:
         score += -0.00197
       else:
        score += -0.0479
    if score < -3.5 or score > 3.5:
        return score
    if in_description <= 0:
     if expected_after <= 0.0040678:
      if prose1 <= 0.84407:
       if near5 <= 0.55417:
        score += -0.0604
       else:
        if core_depth <= 7:
         score += 0.11
        else:
         score += -0.0348
      else:
       if prose0 <= 0.98609:
        score += -0.183
       else:
        score += -0.0532
     else:
      if page_blocks <= 52:
       if near5 <= 0.30399:
        if prose0 <= 0.39119:
         score += -0.0926
        else:
         score += 0.133
       else:
        if names1 <= 0.515:
         score += 0.114
        else:
         if names_rel <= -0.10622:
          score += -0.0567
         else:
          score += 0.0766
      else:
       if length <= 858:
        if tag <= 13:
         if tag <= 5:
          score += -0.00539
         else:
          score += 0.0221
        else:
         if names_rel <= -0.10622:
          score += -0.0287
         else:
          score += 0.00299
       else:
        if logit_rel <= -1.3443:
         score += 0.0366
        else:
         if level <= 0.88326:
          score += -0.101
         else:
          score += 0.00871
    else:
     if core_depth <= 9:
      if expected_before <= 0.010339:
       if core_depth <= 6:
        score += -0.0529
       else:
        score += 0.0758
      else:
       score += 0.12
     else:
      if chance2 <= 0.43701:
       score += 0.0818
      else:
       if expected_after <= 0.96054:
        if copies <= 1:
         score += 0.0648
        else:
         score += -0.119
       else:
        score += -0.152
    if from_h1 <= -1:
     if part_link_density <= 1e-35:
      if level <= 0.49906:
       score += -0.122
      else:
       if expected2 <= 0.29441:
        score += 0.132
       else:
        score += 0.0087
     else:
      if expected1 <= 0.88897:
       if page_chance <= 0.30353:
        if expected3 <= 0.99757:
         if page_chance <= 0.015537:
          score += -0.151
         else:
          score += 0.0261
        else:
         score += -0.115
       else:
        if siblings <= 68:
         if page_chance <= 0.70957:
          score += -0.0639
         else:
          score += 0.0372
        else:
         score += -0.137
      else:
       score += 0.0347
    else:
     if level <= 0.13357:
      if core_depth <= 2:
       score += -0.143
      else:
       score += 0.118
     else:
      if from_h1 <= 79:
       if siblings <= 29:
        if span <= 0.010147:
         if sibling_length <= 44.481:
          score += -0.018
         else:
          score += 0.0725
        else:
         if link_density3 <= 1.1498:
          score += -0.00238
         else:
          score += 0.127
       else:
        if expected1 <= 0.056802:
         score += 0.012
        else:
         score += 0.069
      else:
       if level <= 0.37787:
        if sibling_chance <= 0.14352:
         score += -0.0218
        else:
         score += -0.128
       else:
        if expected1 <= 0.15031:
         if page_blocks <= 241:
          score += -0.0312
         else:
          score += 0.0123
        else:
         if part_link_density <= 0.038974:
          score += -0.0826
         else:
          score += -0.00477
    if near1 <= 0.92222:
     if names1 <= 0.705:
      if core_depth <= 6:
       if core_share <= 0.81049:
        if prose1 <= 0.85291:
         if level <= 0.54737:
          score += 0.0263
         else:
          score += -0.0398
        else:
         if expected3 <= 0.70665:
          score += -0.0332
         else:
          score += -0.146
       else:
        score += 0.00201
      else:
       if core_share <= 0.99732:
        if share2 <= 0.99478:
         if blocks3 <= 171:
          score += 0.0153
         else:
          score += -0.0165
        else:
         score += -0.105
       else:
        score += 0.101
     else:
      if core_share <= 0.99997:
       if level <= 0.86106:
        if prose1 <= 0.80049:
         if names_rel <= -0.215:
          score += -0.0651
         else:
          score += 0.00232
        else:
         score += 0.059
       else:
        if level <= 0.87587:
         if core_share <= 0.99349:
          score += -0.139
         else:
          score += 0.109
        else:
         score += -0.0202
      else:
       score += -0.155
    else:
     if names_core <= 0.585:
      if logit_rel <= 0.48652:
       score += 0.0134
      else:
       if blocks3 <= 187:
        if names_rel <= 1e-35:
         score += -0.106
        else:
         score += 0.107
       else:
        score += 0.0162
     else:
      if level <= 0.86332:
       if expected2 <= 0.95029:
        score += -0.0437
       else:
        score += -0.45
      else:
       if core_depth <= 8:
        score += 0.0618
       else:
        score += -0.046
    if siblings <= 654:
     if page_blocks <= 52:
      if near5 <= 0.30399:
       if core_share <= 0.54161:
        score += 0.121
       else:
        if core_depth <= 1:
         score += 0.0943
        else:
         score += -0.107
      else:
       if core_share <= 0.94617:
        if share1 <= 0.038615:
         score += 0.243
        else:
         if expected_before <= 0.76387:
          score += 0.0943
         else:
          score += -0.015
       else:
        if logit_rel <= -1.0531:
         if share1 <= 0.81524:
          score += -0.0818
         else:
          score += 0.0516
        else:
         score += 0.102
     else:
      if share1 <= 0.96979:
       if share2 <= 0.99998:
        if expected1 <= 0.94017:
         if share1 <= 0.69855:
          score += -0.00118
         else:
          score += -0.0827
        else:
         if link_density <= 0.038243:
          score += 0.0503
         else:
          score += -0.0391
       else:
        if blocks3 <= 488:
         if prose1 <= 0.86085:
          score += -0.0655
         else:
          score += -0.193
        else:
         score += 0.102
      else:
       if part_link_density <= 0.1466:
        if names_core <= 0.505:
         if core_depth <= 3:
          score += 0.0745
         else:
          score += -0.0638
        else:
         score += 0.0944
       else:
        if siblings <= 18:
         score += -0.0872
        else:
         score += -0.26
    else:
     if siblings <= 1126:
      score += 0.111
     else:
      if names_core <= 0.375:
       score += -0.06
      else:
       score += 0.108
    if tag <= 13:
     if tag <= 5:
      if length <= 32:
       score += -0.0321
      else:
       if share1 <= 0.055689:
        score += 0.0218
       else:
        score += -0.0252
     else:
      if sibling_length <= 225.47:
       if part_link_density <= 0.2291:
        if copies <= 1:
         score += 0.0565
        else:
         score += -0.00457
       else:
        if page_chars <= 40655:
         score += -0.00573
        else:
         score += 0.144
      else:
       if siblings <= 4:
        score += 0.06
       else:
        if in_description <= -1:
         score += 0.112
        else:
         if expected2 <= 0.069276:
          score += 0.0507
         else:
          score += -0.11
    else:
     if share1 <= 0.051443:
      if level <= 0.7287:
       if heading_chance <= 0.044151:
        if names_core <= 0.495:
         score += -0.0212
        else:
         score += -0.157
       else:
        score += 0.0234
      else:
       if page_blocks <= 378:
        if length <= 165:
         score += -0.0209
        else:
         score += -0.0734
       else:
        if page_blocks <= 877:
         if sibling_length <= 250.16:
          score += -0.0102
         else:
          score += 0.0779
        else:
         score += -0.141
     else:
      if length <= 107:
       score += -0.0331
      else:
       if from_first <= 7:
        if page_chars <= 13262:
         score += 0.0737
        else:
         score += -0.0334
       else:
        if siblings <= 1:
         score += -0.117
        else:
         score += 0.00771
    if copies <= 2:
     if sibling_length <= 12.608:
      if siblings <= 677:
       if part_blocks <= 543:
        score += -0.0524
       else:
        score += 0.0687
      else:
       score += 0.0569
     else:
      if share1 <= 0.96979:
       if page_chance <= 0.74939:
        if page_link_density <= 0.12354:
         if names_core <= 0.315:
          score += 0.000498
         else:
          score += -0.0736
        else:
         if span <= 0.40112:
          score += 8.45e-05
         else:
          score += 0.0255
       else:
        if level <= 0.86629:
         if heading_distance <= 6:
          score += 0.0307
         else:
          score += 0.153
        else:
         if page_blocks <= 262:
          score += -0.00363
         else:
          score += 0.0469
      else:
       if core_depth <= 2:
        score += 0.0773
       else:
        if link_density3 <= 0.080171:
         if sibling_length <= 298.44:
          score += 0.0669
         else:
          score += -0.0785
        else:
         score += -0.145
    else:
     if length <= 221:
      if span <= 0.6501:
       if link_density3 <= 0.99992:
        if sibling_length <= 27.22:
         score += -0.0164
        else:
         if words <= 0.365:
          score += -0.0757
         else:
          score += 0.103
       else:
        score += 0.0494
      else:
       if names_core <= -1.405:
        score += 0.156
       else:
        if sibling_chance <= 0.5522:
         score += -0.0189
        else:
         if page_link_density <= 0.080202:
          score += -0.00883
         else:
          score += 0.125
     else:
      score += -0.106
    if names_rel <= 0.42977:
     if page_chars <= 70091:
      if part_blocks <= 1217:
       if span <= 0.20038:
        if names_core <= 0.295:
         if part_blocks <= 4:
          score += -0.0714
         else:
          score += -0.00987
        else:
         if names_core <= 0.805:
          score += 0.0498
         else:
          score += -0.0616
       else:
        if part_blocks <= 41:
         if heading_chance <= 0.78667:
          score += 0.0235
         else:
          score += -0.033
        else:
         if page_chars <= 17532:
          score += -0.021
         else:
          score += 0.0136
      else:
       score += 0.103
     else:
      if from_first <= 104:
       score += 0.108
      else:
       score += -0.103
    else:
     if expected1 <= 0.86627:
      if near5 <= 0.84656:
       if part_share <= 0.44362:
        if level <= 0.80111:
         if page_chance <= 0.42534:
          score += -0.0335
         else:
          score += 0.0286
        else:
         if share2 <= 0.048639:
          score += -0.161
         else:
          score += -0.00135
       else:
        if part_share <= 0.64683:
         score += 0.109
        else:
         score += -0.0781
      else:
       if prose1 <= 0.53086:
        if prose1 <= 0.48108:
         score += 0.0248
        else:
         score += -0.229
       else:
        score += 0.0691
     else:
      if expected1 <= 0.90498:
       if page_chance <= 0.38292:
        score += 0.014
       else:
        score += -0.777
      else:
       if heading_chance <= 0.022866:
        score += -0.257
       else:
        score += -0.0232
    if length <= 2:
     score += -0.0938
    else:
     if from_h1 <= 228:
      if sibling_chance <= 0.98047:
       if tag <= 13:
        if tag <= 5:
         if page_link_density <= 0.046149:
          score += 0.0913
         else:
          score += -0.00602
        else:
         if part_link_density <= 0.31504:
          score += 0.0344
         else:
          score += -0.00404
       else:
        if names_rel <= -0.10622:
         if expected3 <= 0.17428:
          score += 0.0169
         else:
          score += -0.0519
        else:
         if names_rel <= 0.23169:
          score += 0.0168
         else:
          score += -0.0174
      else:
       if logit_rel <= -0.14488:
        if part_link_density <= 0.11491:
         score += 0.0884
        else:
         score += -0.187
       else:
        if part_link_density <= 0.39345:
         score += 0.124
        else:
         score += -0.0496
     else:
      if core_share <= 0.53009:
       if part_link_density <= 0.93034:
        if page_chars <= 49121:
         score += 0.146
        else:
         if names_rel <= -0.1225:
          score += 0.0878
         else:
          score += -0.133
       else:
        score += -0.0996
      else:
       if part_share <= 0.13471:
        if sibling_chance <= 0.94681:
         if part_link_density <= 0.86204:
          score += 0.00341
         else:
          score += 0.0894
        else:
         if names_rel <= 0.12341:
          score += -0.226
         else:
          score += 0.00876
       else:
        if page_chars <= 44195:
         if part_expected <= 0.17862:
          score += -0.135
         else:
          score += -0.0241
        else:
         score += -0.129
    if score < -3.5 or score > 3.5:
        return score
    if genre <= 0:
     if part_link_density <= 0.93034:
      score += 0.00329
     else:
      if names_rel <= -0.10622:
       if page_chars <= 32979:
        score += -0.0246
       else:
        score += 0.195
      else:
       if page_chars <= 8479:
        if core_share <= 0.80142:
         score += -0.0638
        else:
         score += 0.111
       else:
        score += 0.124
    else:
     if names1 <= -1.135:
      if core_share <= 0.5506:
       score += -0.107
      else:
       if core_share <= 0.91952:
        if page_link_density <= 0.12722:
         score += -0.0758
        else:
         if page_link_density <= 0.15603:
          score += 0.251
         else:
          score += 0.0816
       else:
        if page_chars <= 34841:
         if from_h1 <= 106:
          score += -0.00994
         else:
          score += -0.166
        else:
         score += 0.11
     else:
      if words <= -0.045:
       if page_link_density <= 0.06022:
        score += 0.0706
       else:
        if page_blocks <= 130:
         if in_core5 <= 0:
          score += 0.0442
         else:
          score += -0.202
        else:
         score += -0.0369
      else:
       if core_share <= 0.92433:
        if genre <= 2:
         if expected3 <= 0.10002:
          score += -0.117
         else:
          score += -0.0213
        else:
         if share1 <= 0.38816:
          score += 0.0454
         else:
          score += -0.28
       else:
        if names_rel <= 0.79233:
         if from_h1 <= 126:
          score += 0.0267
         else:
          score += -0.0203
        else:
         score += -0.179
    if from_h1 <= -2:
     if from_h1 <= -980:
      if core_depth <= 19:
       if span <= 0.86096:
        if near1 <= 0.8224:
         if names1 <= 0.485:
          score += 0.013
         else:
          score += -0.0461
        else:
         score += 0.0751
       else:
        score += -0.0953
      else:
       score += -0.143
     else:
      if chance2 <= 0.69421:
       score += -0.101
      else:
       score += 0.0381
    else:
     if names1 <= 1.795:
      if from_h1 <= 126:
       if heading_chance <= 0.74932:
        if part_blocks <= 247:
         score += 0.00881
        else:
         score += 0.0399
       else:
        if page_chars <= 12177:
         if names1 <= 1.085:
          score += -0.211
         else:
          score += -0.00894
        else:
         score += 0.0112
      else:
       if page_chars <= 62005:
        if span <= 0.12034:
         if sibling_chance <= 0.13133:
          score += 0.00457
         else:
          score += -0.067
        else:
         score += 0.00641
       else:
        score += -0.0899
     else:
      if core_depth <= 4:
       score += 0.123
      else:
       if chance2 <= 0.94221:
        if page_chars <= 14883:
         if names1 <= 2.585:
          score += 0.0105
         else:
          score += -0.222
        else:
         if page_chars <= 17971:
          score += -0.233
         else:
          score += -0.0594
       else:
        if heading_chance <= 0.65135:
         if genre <= 1:
          score += 0.0195
         else:
          score += -0.182
        else:
         score += 0.0604
    if siblings <= 2:
     if names1 <= 1.205:
      if sibling_length <= 266.45:
       score += -0.0156
      else:
       if page_blocks <= 200:
        if in_core7 <= 0:
         if logit_rel <= -1.3443:
          score += -0.0935
         else:
          score += 0.0498
        else:
         score += 0.111
       else:
        if link_density3 <= 0.070705:
         score += -0.0768
        else:
         if expected2 <= 0.87836:
          score += -0.0126
         else:
          score += 0.129
     else:
      score += -0.0572
    else:
     if length <= 858:
      if heading_chance <= 0.022866:
       if link_density <= 0.063312:
        if from_first <= 24:
         if sibling_length <= 97.083:
          score += -0.021
         else:
          score += 0.0647
        else:
         if level <= 0.61267:
          score += -0.000716
         else:
          score += -0.137
       else:
        if sibling_length <= 199.94:
         if page_blocks <= 582:
          score += -0.0998
         else:
          score += 0.14
        else:
         score += 0.0912
      else:
       if copies <= 50:
        if level <= 0.15344:
         if core_share <= 0.76109:
          score += 0.0108
         else:
          score += 0.153
        else:
         if heading_distance <= 20:
          score += 0.0105
         else:
          score += -0.00808
       else:
        score += -0.101
     else:
      if part_expected <= 0.10366:
       score += 0.0748
      else:
       if part_link_density <= 0.070269:
        score += -0.0908
       else:
        if core_share <= 0.82802:
         score += -0.0438
        else:
         score += 0.0778
    if siblings <= 654:
     if sibling_length <= 13.007:
      if core_depth <= 14:
       if in_description <= -1:
        if names1 <= 0.675:
         if names_core <= 0.445:
          score += -0.0254
         else:
          score += 0.0605
        else:
         if page_blocks <= 2071:
          score += -0.0665
         else:
          score += 0.0473
       else:
        if logit_rel <= -1.2002:
         score += 0.00161
        else:
         score += 0.116
      else:
       score += -0.109
     else:
      if names_core <= 0.565:
       if names_core <= 0.345:
        if chance_rel <= 0.86036:
         if words <= -0.045:
          score += -0.00571
         else:
          score += 0.0189
        else:
         if siblings <= 30:
          score += -0.0319
         else:
          score += 0.0242
       else:
        if page_link_density <= 0.16726:
         if names_rel <= -0.26365:
          score += -0.13
         else:
          score += 0.00127
        else:
         if expected_before <= 0.8729:
          score += 0.0528
         else:
          score += -0.0119
      else:
       if names_core <= 1.125:
        if blocks3 <= 24:
         if core_depth <= 6:
          score += -0.132
         else:
          score += -0.0404
        else:
         if page_link_density <= 0.49698:
          score += -0.0217
         else:
          score += 0.0708
       else:
        if names1 <= 1.115:
         if siblings <= 2:
          score += -0.0733
         else:
          score += 0.0758
        else:
         if page_chance <= 0.70957:
          score += -0.107
         else:
          score += 0.0821
    else:
     score += 0.0776
    if part_blocks <= 2:
     if names_core <= 0.405:
      if names_rel <= -0.046467:
       if from_h1 <= 46:
        score += -0.049
       else:
        score += 0.0348
      else:
       score += -0.103
     else:
      if names_core <= 0.805:
       score += 0.0654
      else:
       score += -0.0684
    else:
     if level <= 0.64797:
      if page_chars <= 21528:
       if page_chars <= 17532:
        score += 0.015
       else:
        if genre <= 2:
         score += 0.138
        else:
         score += 0.0076
      else:
       if core_depth <= 9:
        if part_share <= 0.20968:
         if names1 <= -1.835:
          score += -0.127
         else:
          score += 0.036
        else:
         if blocks3 <= 511:
          score += -0.108
         else:
          score += 0.0528
       else:
        if in_core5 <= 0:
         score += 0.113
        else:
         score += 0.00556
     else:
      if core_share <= 0.97031:
       if core_depth <= 5:
        if part_link_density <= 0.027072:
         if page_blocks <= 215:
          score += 0.0224
         else:
          score += -0.152
        else:
         if names1 <= -0.615:
          score += -0.116
         else:
          score += 0.00595
       else:
        if from_h1 <= 360:
         if page_chars <= 22082:
          score += -0.00617
         else:
          score += 0.0259
        else:
         score += -0.0603
      else:
       if part_link_density <= 0.013402:
        if tag <= 4:
         score += -0.00883
        else:
         score += 0.0634
       else:
        score += 0.000101
    if part_expected <= 0.0021771:
     score += -0.059
    else:
     if genre <= 0:
      if sibling_length <= 398.88:
       if expected_before <= 0.032963:
        if length <= 233:
         score += -0.0347
        else:
         score += 0.0381
       else:
        score += 0.0108
      else:
       if page_blocks <= 119:
        score += 0.0637
       else:
        if chance_rel <= 0.71917:
         if names_rel <= -0.74984:
          score += -0.0811
         else:
          score += 0.0955
        else:
         if names_core <= -0.115:
          score += 0.0147
         else:
          score += -0.0784
     else:
      if sibling_length <= 236.1:
       if sibling_chance <= 0.92452:
        if genre <= 1:
         if expected3 <= 0.64488:
          score += -0.0922
         else:
          score += -0.0101
        else:
         if sibling_length <= 137.96:
          score += 0.0188
         else:
          score += -0.0337
       else:
        if sibling_chance <= 0.9551:
         if expected_before <= 0.20314:
          score += -0.352
         else:
          score += -0.0972
        else:
         if heading_distance <= 39:
          score += 0.0458
         else:
          score += -0.158
      else:
       if span <= 0.51029:
        if expected3 <= 0.99538:
         if names_rel <= -0.035135:
          score += -0.0439
         else:
          score += 0.0637
        else:
         if part_expected <= 0.2484:
          score += -0.256
         else:
          score += -0.0334
       else:
        if expected3 <= 1.0:
         if names_core <= 0.525:
          score += 0.11
         else:
          score += -0.0169
        else:
         score += -0.0914
    if in_description <= 0:
     if core_depth <= 6:
      if sibling_length <= 225.47:
       if heading_chance <= 0.4663:
        if names1 <= 1.425:
         score += -0.00571
        else:
         if page_blocks <= 115:
          score += -0.496
         else:
          score += -0.0708
       else:
        if part_blocks <= 304:
         if share1 <= 0.022:
          score += 0.00391
         else:
          score += 0.0763
        else:
         if expected3 <= 0.98698:
          score += -0.34
         else:
          score += -0.000251
      else:
       if part_link_density <= 0.044656:
        if page_chance <= 0.66336:
         if names1 <= 0.065:
          score += -0.0414
         else:
          score += -0.19
        else:
         if page_blocks <= 229:
          score += -0.0322
         else:
          score += 0.101
       else:
        score += 0.00181
     else:
      if link_density <= 0.030129:
       if from_h1 <= 221:
        if link_density3 <= 0.15002:
         score += 0.0222
        else:
         if page_chance <= 0.83944:
          score += -0.00192
         else:
          score += -0.16
       else:
        if part_expected <= 0.63515:
         score += -0.000125
        else:
         if part_expected <= 0.84983:
          score += -0.157
         else:
          score += -0.0201
      else:
       if share1 <= 0.7596:
        if names1 <= -0.065:
         if part_expected <= 0.30006:
          score += 0.0795
         else:
          score += -0.00673
        else:
         if sibling_chance <= 0.069139:
          score += -0.0922
         else:
          score += -0.0095
       else:
        score += -0.0927
    else:
     score += 0.0372
    if from_h1 <= -2:
     if from_h1 <= -980:
      if core_depth <= 18:
       score += -0.00291
      else:
       score += -0.115
     else:
      score += -0.0681
    else:
     if page_link_density <= 0.43646:
      if page_link_density <= 0.34446:
       if names_core <= 0.455:
        if page_link_density <= 0.27147:
         if core_share <= 0.61645:
          score += 0.0384
         else:
          score += -0.00254
        else:
         if part_link_density <= 0.12926:
          score += 0.0702
         else:
          score += 0.00656
       else:
        if level <= 0.82975:
         if core_depth <= 6:
          score += -0.0886
         else:
          score += -0.00544
        else:
         score += 0.0043
      else:
       if part_link_density <= 0.0041084:
        if names_core <= 0.425:
         if chance_rel <= 1.0427:
          score += -0.0322
         else:
          score += -0.189
        else:
         score += 0.0452
       else:
        if page_link_density <= 0.3509:
         if sibling_chance <= 0.93161:
          score += -0.0493
         else:
          score += -0.365
        else:
         if core_depth <= 16:
          score += -0.00178
         else:
          score += -0.145
     else:
      if heading_distance <= 1:
       if page_link_density <= 1.1501:
        if chance1 <= 0.55132:
         if length <= 289:
          score += 0.0703
         else:
          score += 0.225
        else:
         if siblings <= 7:
          score += -0.0237
         else:
          score += 0.0828
       else:
        score += -0.0456
      else:
       if core_share <= 0.99008:
        score += 0.0144
       else:
        score += -0.046
    return score
